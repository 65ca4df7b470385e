package io.github.placeline.ui;

import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window.
public final class PlacelineApplication extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// Opens the window and returns when it is closed.
    public static void open(String... arguments) {
        launch(PlacelineApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Placeline");
        stage.getIcons().setAll(icons());
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        stage.show();
    }

    private static Image[] icons() {
        return Stream.of(16, 32, 48, 256)
                .map(size -> "/io/github/placeline/ui/icon/placeline-%d.png".formatted(size))
                .map(Image::new)
                .toArray(Image[]::new);
    }
}
