package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
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

/// The list of what to look at, by keyboard: an indicator that nobody defined is defined from it,
/// and a held-back line leads to its import.
@ExtendWith(ApplicationExtension.class)
class QualityJourneyTest {

    @TempDir static Path temporary;
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "quality");
        Path file = folder.resolve("board.placeline");
        Workspace workspace = Workspace.create(file);
        Path figures =
                Files.writeString(
                        folder.resolve("figures.csv"),
                        "LA,2023/24,2024/25\nBlackpool,12.1,12.6\nLeeds,10.2,x\nAtlantis,9,9\n");
        new FileImport(workspace)
                .run(figures, new ImportOptions(false, true, "Kim"), Progress.NONE);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings"), new NoFiles());
        wiring = app;
        stage.setScene(app.scene());
        stage.show();
        app.begin(Optional.of(file));
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
    void findingsLeadToWhereTheyAreMended(FxRobot robot) throws TimeoutException {
        await(() -> isThere(robot, "#rail-quality"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        await(() ->
                words(robot, "#quality-sentence")
                        .equals("Blackpool has 2 things to look at, about 1 indicator."));

        robot.interact(() ->
                robot.lookup("#quality-everywhere")
                        .queryAs(javafx.scene.control.RadioButton.class)
                        .fire());
        assertThat(rows(robot).getItems()).hasSize(3);
        robot.interact(() -> robot.lookup("#quality-copy").queryButton().fire());
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .contains("Leeds", "Marked “x”: not available."));

        robot.interact(() -> {
            rows(robot).requestFocus();
            rows(robot).getSelectionModel().select(1);
        });
        assertThat(words(robot, "#quality-full")).startsWith("All areas, Figures.");
        robot.push(KeyCode.ENTER);
        await(() -> isThere(robot, "#definition-unit"));
        robot.interact(() -> {
            robot.lookup("#definition-unit")
                    .<ComboBox<Unit.Kind>>query()
                    .setValue(Unit.Kind.PERCENT);
            robot.lookup("#definition-polarity")
                    .<ComboBox<Polarity>>query()
                    .setValue(Polarity.HIGHER_IS_BETTER);
            robot.lookup("#definition-save").queryButton().fire();
        });
        await(() -> rows(robot).getItems().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> rows(robot).getItems().size() == 3);

        robot.interact(() -> {
            rows(robot).requestFocus();
            rows(robot).getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        await(() -> words(robot, "#batch-name").equals("figures.csv"));
    }

    private static TableView<?> rows(FxRobot robot) {
        return robot.lookup("#quality-table").query();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(Node::getScene).isPresent();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
