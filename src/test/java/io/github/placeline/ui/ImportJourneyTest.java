package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {
    private static final String FIGURES =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            READ,Reads well at seven,2023,Blackpool,61.5,890,North West
            READ,Reads well at seven,2024,Blackpool,63,890,North West
            READ,Reads well at seven,2024,England,68.2,970,
            READ,Reads well at seven,2024,Nowhere Town,50,999,North West
            """;

    @TempDir static Path folder;
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) throws IOException {
        Workspace.create(workspace());
        Path figures = Files.writeString(folder.resolve("figures.csv"), FIGURES);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings"), new Answers(figures));
        wiring = app;
        stage.setScene(app.scene());
        stage.show();
        app.begin(Optional.of(workspace()));
    }

    @Stop
    void close() {
        Objects.requireNonNull(wiring).close();
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void aFileIsCheckedConfirmedAndTakenBack(FxRobot robot) throws TimeoutException {
        await(() -> isThere(robot, "#rail-import"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        await(() -> isThere(robot, "#choose-files"));
        robot.clickOn("#choose-files");

        await(() -> isThere(robot, "#import-confirm"));
        assertThat(words(robot, "#report-sentence"))
                .isEqualTo("Confirming stores 3 new readings. 1 is held back.");
        assertThat(readings()).isZero();

        robot.clickOn("#import-confirm");
        await(() ->
                words(robot, "#import-outcome-text").equals("3 values saved from figures.csv."));
        assertThat(readings()).isEqualTo(3);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> words(robot, "#notice-text").startsWith("Took back figures.csv."));
        assertThat(readings()).isZero();
    }

    private static Path workspace() {
        return folder.resolve("board.placeline");
    }

    private static long readings() {
        return Workspace.open(workspace()).batches().all().stream()
                .filter(batch -> !batch.isUndone())
                .mapToLong(batch -> batch.counts().added())
                .sum();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition)
            throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(ImportJourneyTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) return false;
        }
        return node.getScene() != null;
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private record Answers(Path figures) implements FileDialogs {
        @Override
        public Optional<Path> workspaceToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> workspaceToMake() {
            return Optional.empty();
        }

        @Override
        public List<Path> filesToImport() {
            return List.of(figures);
        }

        @Override
        public Optional<Path> recipeToUse() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String what, String name, String ending) {
            return Optional.empty();
        }

        @Override
        public void show(Path file) {}
    }
}
