package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.giving.GivingWays;
import io.github.placeline.ui.twinning.TwinningChoices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets the export page ask for files, areas and indicators.
record GivingDialogs(FileDialogs dialogs, TwinningChoices search, Runnable bringFilesIn)
        implements GivingWays {

    @Override
    public Optional<Path> file(String what, String name, String ending) {
        return dialogs.fileToSave(what, name, ending);
    }

    @Override
    public void area(Consumer<Area> then) {
        search.chooseArea("Add an area", then);
    }

    @Override
    public void indicator(Consumer<Indicator> then) {
        search.chooseIndicator("Add an indicator", then);
    }

    @Override
    public void bringFrameworkIn() {
        bringFilesIn.run();
    }
}
