package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.record.Revision;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.chart.ReadableChart;
import io.github.placeline.ui.entry.EntryScreen;
import io.github.placeline.ui.entry.EntryViewModel;
import io.github.placeline.ui.indicator.IndicatorReader;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.record.RecordScreen;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the indicator's page to the grid, a paste, the plan, the saved figure, its revision, and
/// back.
@ExtendWith(ApplicationExtension.class)
class EntryJourneyTest {
    private static final String FILE =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level,2017/18,Blackpool,59,890,North West
            GLD,,2018/19,Blackpool,60,890,North West
            """;

    @TempDir private static Path folder;

    private final List<Notice> said = new ArrayList<>();

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Workspace workspace =
                Workspace.create(Files.createTempDirectory(folder, "entry").resolve("w.placeline"));
        Path file = Files.writeString(folder.resolve("file.csv"), FILE);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
        Area area = workspace.areas().byCode("E06000009").orElseThrow();
        Indicator indicator = workspace.indicators().byCode("GLD").orElseThrow();
        StackPane window = new StackPane();
        ImmediateRunner now = new ImmediateRunner();
        IndicatorViewModel model =
                new IndicatorViewModel(IndicatorReader.of(workspace), now, new KeptChoices());
        RecordScreen record =
                new RecordScreen(
                        new WorkspaceRecord(workspace), now, said::add, model::refresh, _ -> {});
        EntryScreen entry =
                new EntryScreen(
                        new EntryViewModel(
                                new WorkspaceEntry(workspace),
                                now,
                                said::add,
                                _ -> {
                                    model.refresh();
                                    record.refresh();
                                }));
        Navigator navigator =
                place -> {
                    if (place instanceof Place.Entry(var at, var of)) {
                        entry.show(at, of);
                        window.getChildren().setAll(entry.content());
                    } else if (place
                            instanceof Place.OneRecord(var at, var of, var breakdown, var part)) {
                        record.show(at, of, breakdown, part);
                        window.getChildren().setAll(record.content());
                    }
                };
        IndicatorScreen page =
                new IndicatorScreen(
                        model,
                        new KeptCharts(),
                        new ForOthers(workspace),
                        new NoPanels(),
                        new NotesViewModel(
                                new WorkspaceNotes(workspace), now, said::add, model::refresh),
                        new RecordLinks(model, navigator));
        page.show(area, indicator);
        window.getChildren().setAll(page.content());
        window.setUserData((Runnable) () -> window.getChildren().setAll(page.content()));
        Scene scene = new Scene(window, 960, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void aPastedGridIsCheckedSavedListedAndTakenBack(FxRobot robot) {
        fire(robot, "#to-entry");
        TableView<?> grid = robot.lookup("#entry-grid").query();
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("Area\t2018/19\t2019/20\nBlackpool\t61.5\t62\nLeeds\tlots\t70\n");
            Clipboard.getSystemClipboard().setContent(content);
            grid.requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(words(robot, "#entry-plan"))
                .isEqualTo("2 new, 1 changed, 0 unchanged, 1 held back.");
        assertThat(words(robot, "#entry-save")).isEqualTo("Save 3 changes");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words(robot, "#entry-plan")).startsWith("Type or paste figures.");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(words(robot, "#entry-save")).isEqualTo("Save 3 changes");

        fire(robot, "#entry-save");
        assertThat(said.getLast().text()).isEqualTo("3 figures saved, entered by hand.");
        show(robot);
        assertThat(words(robot, "#sentence")).contains("62");

        fire(robot, "#to-revisions");
        TableView<Revision> revisions = robot.lookup("#revisions").query();
        assertThat(revisions.getItems())
                .extracting(Revision::text)
                .containsExactly("62.0", "61.5", "60.0", "59.0");
        assertThat(words(robot, "#revisions-sentence"))
                .isEqualTo("3 readings, with 1 earlier version.");

        robot.interact(() -> Objects.requireNonNull(said.getLast().offer()).action().run());
        assertThat(revisions.getItems()).extracting(Revision::text).containsExactly("60", "59");
    }

    @Test
    void typingEntersAFigureAndEnterGoesOn(FxRobot robot) {
        fire(robot, "#to-entry");
        TableView<Integer> grid = robot.lookup("#entry-grid").query();
        robot.interact(() -> {
            grid.requestFocus();
            grid.getFocusModel().focus(0, grid.getColumns().getLast());
        });
        robot.push(KeyCode.DIGIT6);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);

        assertThat(grid.getColumns().getLast().getCellData(0)).isEqualTo("63");
        assertThat(words(robot, "#entry-save")).isEqualTo("Save 1 change");
    }

    @Test
    void aNoteIsMarkedOnTheChartAndOpenedFromThere(FxRobot robot) {
        fire(robot, "#note-add");
        ComboBox<Period> about = robot.lookup(".note-form .combo-box").query();
        robot.interact(() -> {
            about.setValue(about.getItems().get(1));
            robot.lookup("#note-text").queryAs(TextArea.class).setText("Counted anew.");
        });
        fire(robot, "#note-save");
        ReadableChart chart = robot.lookup("#chart").query();
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.END);
        assertThat(chart.getAccessibleText()).endsWith(". Note on 2018/19: Counted anew");

        robot.push(KeyCode.ENTER);

        assertThat(chart.getScene().getFocusOwner())
                .isNotNull()
                .extracting(Node::getAccessibleText)
                .isEqualTo("Edit the note Counted anew.");
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).query().fireEvent(new ActionEvent()));
    }

    private static void show(FxRobot robot) {
        robot.interact(() -> ((Runnable) robot.window(0).getScene().getRoot().getUserData()).run());
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Labeled.class).getText();
    }
}
