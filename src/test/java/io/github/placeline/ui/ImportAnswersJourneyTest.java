package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// An officer's file with two doubtful places: asked, answered, confirmed, seen, and taken back.
@ExtendWith(ApplicationExtension.class)
class ImportAnswersJourneyTest {
    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final String BEFORE =
            """
            READ,Reads well at seven (%),2023,Blackpool,61.5,890,
            READ,,2024,Blackpool,63.2,890,
            READ,,2024,England,68.2,970,
            """;
    private static final String REVISED =
            """
            READ,Reads well at seven (%),2023,Blackpool,61.5,890,
            READ,,2024,Blackpool,63.9,890,
            READ,,2024,Blackpool,36.9,890,
            READ,,2024,England,68.2,970,
            READ,,2024,Nowhere Town,50,,
            """;

    private static final String LAST_YEAR =
            """
            LA,KS2 RWM expected 2023
            Nottingham,51
            Derby,52
            Leeds,53
            """;

    @TempDir static Path temporary;
    private Path folder = Path.of("");
    private final List<Path> chosen = new ArrayList<>();
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory(temporary, "journey");
        Workspace workspace = Workspace.create(workspace());
        Path before = Files.writeString(folder.resolve("before.csv"), HEADER + BEFORE);
        new FileImport(workspace)
                .run(before, new ImportOptions(false, false, "Kim"), Progress.NONE);
        chosen.add(Files.writeString(folder.resolve("revised.csv"), HEADER + REVISED));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings"), new Chosen(chosen));
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
    void twoQuestionsAreAnsweredAndTheTileChangesUntilItIsTakenBack(FxRobot robot)
            throws TimeoutException {
        await(() -> firstTile(robot).contains("63.2%"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        await(() -> isThere(robot, "#choose-files"));
        robot.interact(() -> robot.lookup("#choose-files").queryButton().fire());

        await(() -> words(robot, "#import-fixes-summary").startsWith("3 readings, 2 causes."));
        assertThat(words(robot, "#report-sentence"))
                .isEqualTo(
                        "This file holds nothing new. All its sure readings are stored already. 3"
                                + " are held back.");
        assertThat(rows(robot)).isEqualTo(5);

        press(robot, "Keep line 3");
        await(() -> words(robot, "#import-confirm").equals("Confirm 1 change"));
        press(robot, "Leave out this row");
        await(() -> words(robot, "#import-fixes-summary").startsWith("Nothing here holds"));
        search(robot, "nowhere");
        assertThat(rows(robot)).isEqualTo(1);

        robot.interact(() -> robot.lookup("#import-confirm").queryButton().fire());
        await(() -> words(robot, "#import-outcome-text").equals("1 value saved from revised.csv."));
        await(() -> robot.lookup("#import-outcome").query().isFocused());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> firstTile(robot).contains("63.9%"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> firstTile(robot).contains("63.2%"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> firstTile(robot).contains("63.9%"));
    }

    @Test
    void anOfficersTableIsAskedAboutAndItsTileChangesUntilItIsTakenBack(FxRobot robot)
            throws TimeoutException, IOException {
        Path messy = Path.of("../shared/data/messy/D06_la_name_variants.csv");
        Assumptions.assumeTrue(Files.exists(messy), "the messy files are not here");
        chosen.clear();
        chosen.add(messy);
        await(() -> firstTile(robot).contains("63.2%"));
        Path before = Files.writeString(folder.resolve("lastyear.csv"), LAST_YEAR);
        new FileImport(Workspace.open(workspace()))
                .run(before, new ImportOptions(false, false, "Kim"), Progress.NONE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> isThere(robot, "#find-query"));
        robot.interact(
                () -> robot.lookup("#find-query").queryAs(TextField.class).setText("Nottingham"));
        await(() ->
                robot.lookup("#find-list")
                        .queryListView()
                        .getItems()
                        .toString()
                        .contains("Nottingham"));
        robot.push(KeyCode.ENTER);
        await(() -> firstTile(robot).contains("51"));

        robot.interact(() -> Dropping.onto(robot.lookup(".content").query(), chosen));
        await(() -> words(robot, "#import-fixes-summary").startsWith("14 readings, 7 causes."));
        press(robot, "Use Nottingham (code 892)");
        await(() -> words(robot, "#import-confirm").equals("Confirm 60 changes"));
        press(robot, "Use Kingston upon Thames (code 314)");
        await(() -> words(robot, "#import-confirm").equals("Confirm 62 changes"));
        robot.interact(() -> robot.lookup("#import-confirm").queryButton().fire());
        await(() ->
                words(robot, "#import-outcome-text")
                        .equals("62 values saved from D06_la_name_variants.csv."));

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> firstTile(robot).contains("61") && firstTile(robot).contains("2025"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> words(robot, "#notice-text").startsWith("Took back D06_la_name_variants.csv."));
        await(() -> firstTile(robot).contains("51") && !firstTile(robot).contains("2025"));
    }

    private static String firstTile(FxRobot robot) {
        return robot.lookup(".tile-button")
                .tryQuery()
                .filter(ImportAnswersJourneyTest::isShown)
                .map(Node::getAccessibleText)
                .orElse("");
    }

    private static int rows(FxRobot robot) {
        TableView<?> table = robot.lookup("#import-rows").query();
        return table.getItems().size();
    }

    private static void search(FxRobot robot, String words) {
        TextField field = robot.lookup("#import-search").query();
        robot.interact(() -> field.setText(words));
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> {
            Button button = robot.lookup((Button one) -> one.getText().equals(words)).query();
            button.fire();
        });
    }

    private Path workspace() {
        return folder.resolve("board.placeline");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(ImportAnswersJourneyTest::isShown).isPresent();
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

    private record Chosen(List<Path> files) implements FileDialogs {
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
            return List.copyOf(files);
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
