package io.github.placeline.ui;

import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.ui.chart.ChartDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.testfx.api.FxRobot;

/// Notes what a screen wants to be copied or saved.
public final class KeptCharts implements ChartDesk {

    private final List<ChartSheet> copied = new ArrayList<>();
    private final List<ChartFile> saved = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();

    @Override
    public void copy(Supplier<ChartSheet> sheet) {
        copied.add(sheet.get());
    }

    @Override
    public void save(Supplier<ChartSheet> sheet, ChartFile as) {
        saved.add(as);
    }

    @Override
    public void copyTable(Supplier<String> table) {
        tables.add(table.get());
    }

    /// An item of the menu that copies or saves a chart.
    static MenuItem item(FxRobot robot, String menu, String words) {
        MenuButton button = robot.lookup(menu).query();
        return button.getItems().stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    public List<ChartSheet> copied() {
        return copied;
    }

    void forget() {
        copied.clear();
        tables.clear();
        saved.clear();
    }

    public List<String> tables() {
        return tables;
    }

    public List<ChartFile> saved() {
        return saved;
    }
}
