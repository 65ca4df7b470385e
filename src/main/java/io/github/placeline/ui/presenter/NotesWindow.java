package io.github.placeline.ui.presenter;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.theme.Look;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window that only the presenter sees, on the other display.
final class NotesWindow {

    private final NotesController controller;
    private final Stage stage = new Stage();

    NotesWindow(PresenterViewModel model, RoomKeeper keeper, Look look, @Nullable Window owner) {
        controller = new NotesController(model, keeper);
        if (owner != null) stage.initOwner(owner);
        Parent root = Fxml.load("notes.fxml", controller);
        Scene scene = new Scene(root, 1000, 700);
        look.dress(scene);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(scene.getFocusOwner() instanceof TextInputControl))
                        PresenterKeys.press(event, model);
                });
        stage.setTitle("Presenter view - Placeline");
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> model.press(Command.LEAVE));
    }

    void show(Display display) {
        place(display);
        stage.show();
        controller.start();
    }

    void place(Display display) {
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
    }

    void close() {
        controller.stop();
        stage.hide();
    }
}
