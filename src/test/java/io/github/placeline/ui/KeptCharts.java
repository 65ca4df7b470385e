package io.github.placeline.ui;

import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.ui.chart.ChartDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Notes what a screen wants to be copied or saved.
public final class KeptCharts implements ChartDesk {

    private final List<ChartSheet> copied = new ArrayList<>();
    private final List<ChartFile> saved = new ArrayList<>();

    @Override
    public void copy(Supplier<ChartSheet> sheet) {
        copied.add(sheet.get());
    }

    @Override
    public void save(Supplier<ChartSheet> sheet, ChartFile as) {
        saved.add(as);
    }

    public List<ChartSheet> copied() {
        return copied;
    }

    public List<ChartFile> saved() {
        return saved;
    }
}
