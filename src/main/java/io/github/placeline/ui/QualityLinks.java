package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.quality.QualityWays;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Place.OneRecord.Part;
import java.nio.file.Path;
import java.util.Optional;

/// Leads from a finding to where it is mended.
record QualityLinks(
        Navigator navigator, Panels panels, ImportsViewModel imports, FileDialogs dialogs)
        implements QualityWays {

    @Override
    public void indicator(Area area, Indicator indicator) {
        navigator.showIndicator(area, indicator);
    }

    @Override
    public void versions(Area area, Indicator indicator, Breakdown breakdown) {
        navigator.go(new Place.OneRecord(area, indicator, breakdown, Part.REVISIONS));
    }

    @Override
    public void breaks(Area area, Indicator indicator, Breakdown breakdown) {
        navigator.go(new Place.OneRecord(area, indicator, breakdown, Part.JOINTS));
    }

    @Override
    public void enter(Area area, Indicator indicator) {
        navigator.go(new Place.Entry(area, indicator));
    }

    @Override
    public void define(Indicator indicator) {
        panels.define(indicator);
    }

    @Override
    public void batch(ImportBatch batch) {
        navigator.showImport();
        imports.history().open(batch);
    }

    @Override
    public void importFiles() {
        navigator.showImport();
    }

    @Override
    public Optional<Path> file(String name) {
        return dialogs.fileToSave("CSV", name, ".csv");
    }
}
