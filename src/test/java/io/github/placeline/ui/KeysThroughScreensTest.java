package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// Every screen of the rail is reached by its key in a window that was just opened, and takes the
/// keyboard without a fault.
@ExtendWith(ApplicationExtension.class)
class KeysThroughScreensTest {

    @TempDir private static Path temporary;
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "keys");
        Path file = folder.resolve("keys.placeline");
        Demonstration.create(file);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings"), new NoFiles());
        wiring = app;
        stage.setScene(app.scene());
        app.begin(Optional.of(file));
        stage.show();
    }

    @Stop
    void close() {
        Objects.requireNonNull(wiring).close();
    }

    @Test
    void leadToEachScreen(FxRobot robot) throws Exception {
        waitFor(
                60,
                TimeUnit.SECONDS,
                () -> asyncFx(() -> robot.lookup(".tile-button").tryQuery().isPresent()).get());
        for (KeyCode digit :
                List.of(
                        KeyCode.DIGIT2,
                        KeyCode.DIGIT3,
                        KeyCode.DIGIT4,
                        KeyCode.DIGIT5,
                        KeyCode.DIGIT6,
                        KeyCode.DIGIT7,
                        KeyCode.DIGIT8,
                        KeyCode.DIGIT1)) {
            robot.press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
            assertThat(faults(robot)).as(digit.getName()).isEmpty();
        }
    }

    private static List<String> faults(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && text.startsWith("Something went wrong"))
                .toList();
    }
}
