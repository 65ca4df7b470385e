package io.github.placeline.ui.wallboard;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The board as it stands in a foyer.
@ExtendWith(ApplicationExtension.class)
class WallboardTest {

    @TempDir private static Path folder;

    @SuppressWarnings("NullAway.Init") // made when the window opens
    private WallboardViewModel board;

    @SuppressWarnings("NullAway.Init") // made when the window opens
    private Parent wall;

    private int closed;

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Workspace demo =
                Demonstration.create(
                        Files.createTempDirectory(folder, "wall").resolve("wall.placeline"));
        DashboardView view = new DashboardView(demo);
        board =
                new WallboardViewModel(
                        Demonstration.firstArea(demo), view::facts, new ImmediateRunner());
        wall = Fxml.load("wallboard.fxml", new WallboardController(board, () -> closed++));
        Scene scene = new Scene(wall, 1280, 720);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
        wall.requestFocus();
    }

    @Test
    void turnsByKeysAndEndsWithEscape(FxRobot robot) {
        String first = robot.lookup("#wall-count").queryLabeled().getText();
        press(robot, KeyCode.RIGHT);
        assertThat(robot.lookup("#wall-count").queryLabeled().getText()).isNotEqualTo(first);
        press(robot, KeyCode.LEFT);
        assertThat(robot.lookup("#wall-count").queryLabeled().getText()).isEqualTo(first);
        press(robot, KeyCode.SPACE);
        assertThat(board.pausedProperty().get()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void everyTileLiesInItsPlaceWithItsWordsWhole(FxRobot robot) {
        robot.interact(() -> wall.layout());
        for (Node tile : robot.lookup(".tile-shown").queryAll()) {
            assertThat(tile.getBoundsInParent().getWidth()).isBetween(580.0, 640.0);
            assertThat(tile.getAccessibleText()).isNotBlank();
        }
    }

    /// Hours in a minute: what it needs after 2,000 turns is what it needed after 200.
    @Test
    @Tag("slow")
    void needsNoMoreAfterHoursThanAfterMinutes(FxRobot robot) {
        long early = usedAfter(200, robot);
        long late = usedAfter(1_800, robot);

        System.out.printf(
                "wallboard: heap %,d bytes after 200 turns, %,d after 2,000%n", early, late);
        assertThat((double) late / early).isBetween(0.0, 1.05);
    }

    private long usedAfter(int turns, FxRobot robot) {
        for (int turn = 0; turn < turns; turn++) {
            robot.interact(() -> {
                board.tick();
                wall.applyCss();
                wall.layout();
            });
        }
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 3; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
