package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Revision;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.record.RecordScreen;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The record of an indicator: its versions, what changed between two days, and a break that is
/// entered, worded anew and taken back.
@ExtendWith(ApplicationExtension.class)
class RecordJourneyTest {
    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";

    @TempDir private static Path folder;
    private final List<Notice> said = new ArrayList<>();
    private @Nullable Workspace made;
    private @Nullable RecordScreen screen;

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Path here = Files.createTempDirectory(folder, "record");
        Workspace workspace = Workspace.create(here.resolve("w.placeline"));
        made = workspace;
        bring(
                here,
                "first.csv",
                "GLD,Good level,2018/19,Blackpool,60,890,\nGLD,,2019/20,Blackpool,61,890,\n");
        bring(here, "second.csv", "GLD,Good level,2018/19,Blackpool,62,890,\n");
        RecordScreen record =
                new RecordScreen(
                        new WorkspaceRecord(workspace),
                        new ImmediateRunner(),
                        said::add,
                        () -> Objects.requireNonNull(screen).refresh(),
                        _ -> {});
        screen = record;
        turnTo(Place.OneRecord.Part.REVISIONS);
        Scene scene = new Scene(new StackPane(record.content()), 960, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyVersionIsListedAndOnlyTheRevisedWhenAsked(FxRobot robot) {
        TableView<Revision> table = robot.lookup("#revisions").query();
        assertThat(table.getItems()).extracting(Revision::text).containsExactly("61", "62", "60");
        assertThat(words(robot, "#revisions-sentence"))
                .isEqualTo("2 readings, with 1 earlier version.");

        robot.interact(() ->
                robot.lookup((CheckBox box) -> box.getText().equals("Only revised"))
                        .<CheckBox>query()
                        .fire());
        assertThat(table.getItems()).extracting(Revision::text).containsExactly("62", "60");
    }

    @Test
    void twoDaysAreCompared(FxRobot robot) {
        robot.interact(() -> turnTo(Place.OneRecord.Part.CHANGES));
        TableView<Change> table = robot.lookup("#changes").query();
        assertThat(words(robot, "#changes-sentence")).isEqualTo("2 new, 0 changed, 0 withdrawn.");
        assertThat(table.getItems())
                .extracting(Change::after)
                .containsExactlyInAnyOrder("62", "61");

        DatePicker first = robot.lookup("#changes-first").query();
        robot.interact(() -> first.setValue(LocalDate.now(ZoneId.systemDefault())));
        assertThat(words(robot, "#changes-sentence"))
                .isEqualTo("Nothing changed between the two days.");
        assertThat(table.getItems()).isEmpty();
    }

    @Test
    void aBreakIsEnteredAndTakenBack(FxRobot robot) {
        robot.interact(() -> turnTo(Place.OneRecord.Part.JOINTS));
        ComboBox<Period> period = robot.lookup("#break-period").query();
        TextField what = robot.lookup("#break-what").query();
        assertThat(robot.lookup("#break-save").queryButton().isDisabled()).isTrue();

        robot.interact(() -> {
            period.setValue(Period.academicYearEnding(2020));
            what.setText("a new framework");
            robot.lookup("#break-save").queryButton().fire();
        });
        assertThat(breaks())
                .extracting(SeriesBreak::whatChanged)
                .containsExactly("a new framework");
        assertThat(words(robot, "#breaks .body-strong")).isEqualTo("[b] 2019/20");

        robot.interact(() -> Objects.requireNonNull(said.getLast().offer()).action().run());
        assertThat(breaks()).isEmpty();
        assertThat(words(robot, "#breaks .label")).isEqualTo("None is known.");
    }

    private void turnTo(Place.OneRecord.Part part) {
        Workspace workspace = Objects.requireNonNull(made);
        Area area = workspace.areas().byCode("E06000009").orElseThrow();
        Objects.requireNonNull(screen).show(area, indicator(workspace), Breakdown.TOTAL, part);
    }

    private static Indicator indicator(Workspace workspace) {
        return workspace.indicators().byCode("GLD").orElseThrow();
    }

    private List<SeriesBreak> breaks() {
        Workspace workspace = Objects.requireNonNull(made);
        return workspace.indicators().breaksOf(indicator(workspace));
    }

    private void bring(Path here, String name, String rows) throws IOException {
        Path file = Files.writeString(here.resolve(name), HEADER + rows);
        new FileImport(Objects.requireNonNull(made))
                .run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Labeled.class).getText();
    }
}
