package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.ui.entry.EntryScreen;
import io.github.placeline.ui.entry.EntryViewModel;
import io.github.placeline.ui.giving.GivingScreen;
import io.github.placeline.ui.giving.GivingViewModel;
import io.github.placeline.ui.imports.ImportWays;
import io.github.placeline.ui.imports.ImportsScreen;
import io.github.placeline.ui.quality.QualityScreen;
import io.github.placeline.ui.quality.QualityViewModel;
import io.github.placeline.ui.record.RecordScreen;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.RailEntry;
import io.github.placeline.ui.shell.Screen;

/// The screens through which figures come in, are looked after and go out.
final class DataScreens {

    private final OpenScreens open;

    DataScreens(OpenScreens open) {
        this.open = open;
    }

    Screen imports() {
        return new ImportsScreen(
                open.imports(),
                open.dialogs()::filesToImport,
                new ImportWays(
                        () -> open.shell().open(RailEntry.DASHBOARD),
                        () -> {
                            Area looked = open.shell().areaProperty().get();
                            if (looked != null) open.shell().go(new Place.Entry(looked, null));
                        },
                        open.shell()::openExport,
                        open.dialogs()::recipeToUse));
    }

    Screen entry() {
        return new EntryScreen(
                new EntryViewModel(
                        new WorkspaceEntry(open.workspace()),
                        open.background(),
                        open.shell()::say,
                        batch -> {
                            batch.ifPresent(
                                    id -> open.imports().remember(id, "what was entered by hand"));
                            open.refresh().run();
                        }));
    }

    Screen record() {
        return new RecordScreen(
                new WorkspaceRecord(open.workspace()),
                open.background(),
                open.shell()::say,
                open.refresh(),
                subject -> open.shell().showIndicator(subject.area(), subject.indicator()));
    }

    Screen quality() {
        return new QualityScreen(
                new QualityViewModel(
                        new WorkspaceQuality(open.workspace()),
                        open.background(),
                        open.choices(),
                        open.shell()::say),
                new QualityLinks(open.shell(), open.panels(), open.imports(), open.dialogs()));
    }

    Screen giving() {
        GivingViewModel model =
                new GivingViewModel(
                        new WorkspaceGiving(open.workspace()),
                        open.background(),
                        open.shell()::say);
        open.follow(model::show);
        return new GivingScreen(
                model,
                new GivingDialogs(
                        open.dialogs(),
                        open.search(),
                        () -> {
                            open.shell().showImport();
                            open.imports().take(open.dialogs().filesToImport());
                        }));
    }
}
