package io.github.placeline.ui.shell;

import static io.github.placeline.ui.shell.Shortcuts.alone;
import static io.github.placeline.ui.shell.Shortcuts.alt;
import static io.github.placeline.ui.shell.Shortcuts.ctrl;
import static io.github.placeline.ui.shell.Shortcuts.ctrlShift;
import static io.github.placeline.ui.shell.Shortcuts.shift;

import io.github.placeline.ui.shell.ShellActions.ZoomStep;
import javafx.scene.input.KeyCode;

/// The keys of the window's frame.
final class ShellKeys {

    private ShellKeys() {}

    static Shortcuts of(ShellViewModel model, ShellActions actions, ShellController shell) {
        return new Shortcuts()
                .with("Ctrl 1", "Dashboard", rail(model, RailEntry.DASHBOARD), ctrl(KeyCode.DIGIT1))
                .with(
                        "Ctrl 2",
                        "Indicators",
                        rail(model, RailEntry.INDICATORS),
                        ctrl(KeyCode.DIGIT2))
                .with("Ctrl 3", "Compare", rail(model, RailEntry.COMPARE), ctrl(KeyCode.DIGIT3))
                .with("Ctrl 4", "Twinning", rail(model, RailEntry.TWINNING), ctrl(KeyCode.DIGIT4))
                .with("Ctrl 5", "Board pack", rail(model, RailEntry.PACK), ctrl(KeyCode.DIGIT5))
                .with("Ctrl 6", "Import", rail(model, RailEntry.IMPORT), ctrl(KeyCode.DIGIT6))
                .with("Ctrl 7", "Quality", rail(model, RailEntry.QUALITY), ctrl(KeyCode.DIGIT7))
                .with("Ctrl 8", "Decks", rail(model, RailEntry.DECKS), ctrl(KeyCode.DIGIT8))
                .with("Ctrl D", "Add what is shown to the deck", shell::addToDeck, ctrl(KeyCode.D))
                .with(
                        "F5",
                        "Present the deck from its first slide",
                        () -> actions.present(false),
                        alone(KeyCode.F5))
                .with(
                        "Shift F5",
                        "Present from the slide worked at",
                        () -> actions.present(true),
                        shift(KeyCode.F5))
                .with("Ctrl K", "Find an area or indicator", actions::find, ctrl(KeyCode.K))
                .with("Ctrl E", "Export figures", model::openExport, ctrl(KeyCode.E))
                .with("Ctrl N", "New workspace", actions::newWorkspace, ctrl(KeyCode.N))
                .with("Ctrl O", "Open a workspace", actions::openWorkspace, ctrl(KeyCode.O))
                .with("Ctrl Z", "Undo the last change or import", actions::undo, ctrl(KeyCode.Z))
                .with("Ctrl Shift Z", "Redo", actions::redo, ctrlShift(KeyCode.Z))
                .with("Alt Left", "Back to where one was", model::goBack, alt(KeyCode.LEFT))
                .with("F6", "Next part of the window", () -> shell.moveOn(+1), alone(KeyCode.F6))
                .with("Shift F6", "Part before", () -> shell.moveOn(-1), shift(KeyCode.F6))
                .with(
                        "Ctrl +",
                        "Larger",
                        () -> actions.zoom(ZoomStep.LARGER),
                        ctrl(KeyCode.PLUS),
                        ctrl(KeyCode.EQUALS),
                        ctrl(KeyCode.ADD))
                .with(
                        "Ctrl -",
                        "Smaller",
                        () -> actions.zoom(ZoomStep.SMALLER),
                        ctrl(KeyCode.MINUS),
                        ctrl(KeyCode.SUBTRACT))
                .with(
                        "Ctrl 0",
                        "Usual size",
                        () -> actions.zoom(ZoomStep.USUAL),
                        ctrl(KeyCode.DIGIT0),
                        ctrl(KeyCode.NUMPAD0))
                .with("F1", "This list", shell::showKeys, alone(KeyCode.F1));
    }

    private static Runnable rail(ShellViewModel model, RailEntry entry) {
        return () -> model.open(entry);
    }
}
