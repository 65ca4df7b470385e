package io.github.placeline.ui;

import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.wallboard.WallboardController;
import io.github.placeline.ui.wallboard.WallboardViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window of the wallboard: one, filling the screen, in the theme of the app.
final class Wallboards {

    private final Current current;
    private final BackgroundRunner background;
    private final SettingsViewModel settings;
    private final StackPane root = new StackPane();
    private @Nullable Stage stage;
    private @Nullable Dresser dresser;
    private @Nullable WallboardController running;

    Wallboards(Current current, BackgroundRunner background, SettingsViewModel settings) {
        this.current = current;
        this.background = background;
        this.settings = settings;
    }

    void open(Area area) {
        current.workspace()
                .ifPresent(open -> {
                    Stage wall = stage();
                    ForOthers others = new ForOthers(open.workspace());
                    WallboardController controller =
                            new WallboardController(
                                    new WallboardViewModel(area, others::answer, background),
                                    wall::close);
                    root.getChildren().setAll(Fxml.load("wallboard.fxml", controller));
                    wall.setTitle(area.name() + " - Wallboard - Placeline");
                    wall.setFullScreen(true);
                    wall.show();
                    end();
                    running = controller;
                    controller.start();
                });
    }

    /// Ends it, as when its workspace is closed.
    void close() {
        if (stage != null) stage.close();
    }

    private Stage stage() {
        Stage known = stage;
        if (known != null) {
            dress();
            return known;
        }
        Stage made = new Stage();
        Scene scene = new Scene(root, 1280, 720);
        scene.setCursor(Cursor.NONE);
        dresser = new Dresser(scene, settings.themeProperty().get(), settings.zoomProperty().get());
        made.setScene(scene);
        made.setFullScreenExitHint("");
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        made.setOnHidden(_ -> end());
        stage = made;
        return made;
    }

    private void dress() {
        if (dresser != null) dresser.wear(settings.themeProperty().get());
    }

    private void end() {
        if (running != null) running.stop();
        running = null;
    }
}
