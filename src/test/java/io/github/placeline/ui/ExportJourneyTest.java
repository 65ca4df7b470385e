package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
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
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
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

/// From the dashboard to files: the area's figures, then everything, the framework and a recipe.
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {
    private static final String FIGURES =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            READ,Reads well at seven (%),2023,Blackpool,61.5,890,
            READ,,2024,Blackpool,63.2,890,
            READ,,2024,England,68.2,970,
            """;
    private static final KeptRecipe RECIPE =
            new KeptRecipe("Ours: by hand", "a,b", "Placeline recipe 1\n");

    @TempDir static Path temporary;
    private Path folder = Path.of("");
    private final List<String> offered = new ArrayList<>();
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory(temporary, "export");
        Workspace workspace = Workspace.create(workspace());
        Path file = Files.writeString(folder.resolve("before.csv"), FIGURES);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
        workspace.recipes().keep(RECIPE);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings"), new Saved());
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
    void figuresFrameworkAndRecipeBecomeFiles(FxRobot robot) throws Exception {
        await(() -> robot.lookup(".tile-button").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> words(robot, "#export-extent").equals("2 readings of 1 indicator."));
        assertThat(robot.lookup("#export-selection").queryAs(RadioButton.class).isSelected())
                .isTrue();

        fire(robot, "#export-csv");
        await(() -> words(robot, "#export-outcome-text").startsWith("Wrote 2 readings of"));
        assertThat(Files.readString(folder.resolve("Blackpool.csv"))).contains("61.5", "63.2");
        assertThat(folder.resolve("Blackpool.meta.csv")).exists();

        robot.interact(() -> robot.lookup("#export-everything").queryAs(RadioButton.class).fire());
        await(() -> words(robot, "#export-extent").equals("3 readings of 1 indicator."));
        fire(robot, "#export-workbook");
        await(() -> words(robot, "#export-outcome-text").startsWith("Wrote 3 readings of"));
        assertThat(folder.resolve("All figures.xlsx")).isNotEmptyFile();

        fire(robot, "#export-framework");
        await(() -> words(robot, "#export-outcome-text").startsWith("Wrote 1 indicator and"));
        assertThat(Files.readString(folder.resolve("Framework.csv"))).contains("READ");

        press(robot, "Save…");
        await(() -> words(robot, "#export-outcome-text").startsWith("Wrote the recipe"));
        assertThat(folder.resolve("Ours by hand.txt")).hasContent(RECIPE.text());
        assertThat(offered)
                .containsExactly(
                        "CSV Blackpool.csv",
                        "Excel workbook All figures.xlsx",
                        "Framework Framework.csv",
                        "Recipe Ours by hand.txt");
    }

    @Test
    void aFolderThatIsNotThereIsSaid(FxRobot robot) throws Exception {
        await(() -> robot.lookup(".tile-button").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> words(robot, "#export-extent").equals("2 readings of 1 indicator."));
        folder = folder.resolve("gone");

        fire(robot, "#export-csv");

        await(() -> words(robot, "#export-outcome-text").startsWith("There is no folder"));
    }

    private Path workspace() {
        return folder.resolve("board.placeline");
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static void press(FxRobot robot, String words) {
        robot.interact(() -> {
            Button button = robot.lookup((Button one) -> one.getText().equals(words)).query();
            button.fire();
        });
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private final class Saved extends NoFiles {

        @Override
        public Optional<Path> fileToSave(String what, String name, String ending) {
            offered.add(what + " " + name + ending);
            return Optional.of(folder.resolve(name + ending));
        }
    }
}
