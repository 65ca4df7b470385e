package io.github.placeline.ui.chart;

import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// The button on a chart that copies or saves it: `<ChartMenu fx:id="keep"/>` in FXML, then
/// [#serve] once and [#offer] for every chart shown. Off while there is no chart.
public final class ChartMenu extends MenuButton {

    private @Nullable ChartDesk desk;
    private @Nullable Supplier<ChartSheet> sheet;

    public ChartMenu() {
        super("Copy or save");
        getStyleClass().add("chart-menu");
        setGraphic(Icon.of(Drawing.COPY, "small"));
        setAccessibleText("Copy or save this chart");
        setDisable(true);
        getItems()
                .setAll(
                        item("Copy picture", this::copy),
                        new SeparatorMenuItem(),
                        item("Save picture as PNG", () -> save(ChartFile.PNG)),
                        item("Save picture as SVG", () -> save(ChartFile.SVG)),
                        item("Save figures as CSV", () -> save(ChartFile.CSV)));
    }

    /// Who carries it out.
    public void serve(ChartDesk by) {
        desk = by;
    }

    /// What is copied or saved from now on; made only when asked for, away from the window, so it
    /// must touch no control.
    public void offer(Supplier<ChartSheet> made) {
        sheet = made;
        setDisable(false);
    }

    /// There is no chart at the moment.
    public void offerNothing() {
        sheet = null;
        setDisable(true);
    }

    private void copy() {
        Optional.ofNullable(desk).ifPresent(by -> Optional.ofNullable(sheet).ifPresent(by::copy));
    }

    private void save(ChartFile as) {
        Optional.ofNullable(desk)
                .ifPresent(by -> Optional.ofNullable(sheet).ifPresent(made -> by.save(made, as)));
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
