package io.github.placeline.ui;

import io.github.placeline.app.plan.TargetDesk;
import io.github.placeline.app.plan.TargetSheet;
import io.github.placeline.app.quality.DefinitionDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Definition;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.definition.DefinitionController;
import io.github.placeline.ui.definition.DefinitionViewModel;
import io.github.placeline.ui.notes.NoteKeeping;
import io.github.placeline.ui.notes.NoteListController;
import io.github.placeline.ui.notes.NoteListViewModel;
import io.github.placeline.ui.notes.NotesPanelController;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.targets.TargetController;
import io.github.placeline.ui.targets.TargetViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;

/// Opens the panels that several screens ask for over the window.
final class PlanPanels implements Panels {

    private final Current current;
    private final ShellViewModel shell;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Supplier<Overlay> overlay;
    private final Runnable onChange;
    private final Consumer<Area> wallboard;
    private final Consumer<SlideSubject> onAddToDeck;

    /// @param onChange called when the plan has changed
    /// @param onAddToDeck puts something on a slide
    PlanPanels(
            Current current,
            ShellViewModel shell,
            BackgroundRunner background,
            Edits edits,
            Supplier<Overlay> overlay,
            Runnable onChange,
            Consumer<Area> wallboard,
            Consumer<SlideSubject> onAddToDeck) {
        this.current = current;
        this.shell = shell;
        this.background = background;
        this.edits = edits;
        this.overlay = overlay;
        this.onChange = onChange;
        this.wallboard = wallboard;
        this.onAddToDeck = onAddToDeck;
    }

    @Override
    public void target(Area area, Indicator indicator, Breakdown breakdown) {
        current.workspace()
                .map(open -> new TargetDesk(open.workspace()))
                .ifPresent(desk ->
                        background.run(
                                "Reading the target",
                                _ -> desk.sheet(area, indicator, breakdown),
                                sheet -> open(sheet, desk),
                                failure -> shell.say(Notice.done(failure.sentence()))));
    }

    @Override
    public void addToDeck(SlideSubject subject) {
        onAddToDeck.accept(subject);
    }

    @Override
    public void define(Indicator indicator) {
        current.workspace()
                .map(open -> new DefinitionDesk(open.workspace()))
                .ifPresent(desk ->
                        background.run(
                                "Reading what is measured",
                                _ -> desk.of(indicator),
                                found ->
                                        found.ifPresent(
                                                known -> open(known, indicator.decimals(), desk)),
                                failure -> shell.say(Notice.done(failure.sentence()))));
    }

    @Override
    public void wallboard(Area area) {
        wallboard.accept(area);
    }

    private void open(Definition known, int decimals, DefinitionDesk desk) {
        Overlay over = overlay.get();
        DefinitionViewModel model =
                new DefinitionViewModel(
                        known, decimals, desk, background, edits, onChange, over::close);
        over.open(Fxml.load("definition.fxml", new DefinitionController(model)), Pos.CENTER);
    }

    @Override
    public void notes(Area area) {
        current.workspace()
                .map(open -> new WorkspaceNoteKeeping(open.workspace()))
                .ifPresent(keeping -> {
                    NoteListViewModel model =
                            new NoteListViewModel(keeping, background, edits, onChange);
                    model.show(new NoteKeeping.Subject(area, null));
                    Overlay over = overlay.get();
                    over.open(
                            Fxml.load(
                                    "notes-panel.fxml",
                                    new NotesPanelController(
                                            area.name(),
                                            new NoteListController(model),
                                            over::close)),
                            Pos.CENTER);
                });
    }

    private void open(TargetSheet sheet, TargetDesk desk) {
        if (sheet.values().isEmpty()) {
            shell.say(
                    Notice.done(
                            "A target needs a baseline, and no figure is published for %s yet."
                                    .formatted(sheet.area().name())));
            return;
        }
        Overlay over = overlay.get();
        TargetViewModel model =
                new TargetViewModel(sheet, desk, background, edits, onChange, over::close);
        over.open(Fxml.load("target.fxml", new TargetController(model)), Pos.CENTER);
    }
}
