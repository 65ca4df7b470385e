package io.github.placeline.ui;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.session.Sessions;
import io.github.placeline.app.session.SettingsFolder;
import io.github.placeline.app.session.WindowSize;
import io.github.placeline.ui.theme.Fonts;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The window.
public final class PlacelineApplication extends Application {

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    /// Opens the window and returns when it is closed.
    ///
    /// @param arguments the workspace to open, or none
    public static void open(String... arguments) {
        launch(PlacelineApplication.class, arguments);
    }

    /// The file is opened in the background while the window is being drawn.
    @Override
    public void start(Stage stage) {
        Path settings = SettingsFolder.here();
        Remembered remembered = new Remembered(new Sessions(settings));
        Wiring wiring =
                new Wiring(
                        remembered,
                        settings,
                        new SystemFileDialogs(stage, remembered, getHostServices()));
        Thread.setDefaultUncaughtExceptionHandler(wiring.faults());
        wiring.begin(getParameters().getRaw().stream().findFirst().map(Path::of));
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        stage.titleProperty().bind(wiring.title());
        stage.getIcons().setAll(icons());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(wiring.scene());
        stage.setMaximized(wiring.remembered().session().window().maximised());
        stage.setOnHiding(_ -> {
            wiring.remembered().change(session -> session.with(sizeOf(stage)));
            wiring.close();
        });
        stage.show();
    }

    private static WindowSize sizeOf(Stage stage) {
        return new WindowSize(
                stage.getScene().getWidth(), stage.getScene().getHeight(), stage.isMaximized());
    }

    private static Image[] icons() {
        return Stream.of(16, 32, 48, 256)
                .map(size -> "/io/github/placeline/ui/icon/placeline-%d.png".formatted(size))
                .map(Image::new)
                .toArray(Image[]::new);
    }
}
