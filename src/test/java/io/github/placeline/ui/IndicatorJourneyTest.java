package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.export.ChartFile;
import io.github.placeline.ui.chart.ReadableChart;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.dashboard.DashboardViewModel;
import io.github.placeline.ui.indicator.ChartView;
import io.github.placeline.ui.indicator.IndicatorReader;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.SeriesTable;
import io.github.placeline.ui.indicator.SeriesTableView;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IndicatorJourneyTest {
    @TempDir private static Path folder;
    private final KeptCharts desk = new KeptCharts();
    private final List<Place> went = new ArrayList<>();

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Demo demo = Demo.in(Files.createTempDirectory(folder, "demo"));
        ImmediateRunner now = new ImmediateRunner();
        StackPane window = new StackPane();
        IndicatorViewModel model =
                new IndicatorViewModel(
                        IndicatorReader.of(demo.workspace()), now, new KeptChoices());
        IndicatorScreen page =
                new IndicatorScreen(
                        model,
                        desk,
                        new ForOthers(demo.workspace()),
                        new NoPanels(),
                        new NotesViewModel(
                                new WorkspaceNotes(demo.workspace()), now, _ -> {}, model::refresh),
                        new RecordLinks(model, went::add));
        DashboardScreen dashboard =
                new DashboardScreen(
                        new DashboardViewModel(new DashboardView(demo.workspace())::facts, now),
                        place -> {
                            if (place instanceof Place.OneIndicator(var area, var indicator)) {
                                page.show(area, indicator);
                                window.getChildren().setAll(page.content());
                            }
                        },
                        new NoPanels());
        dashboard.show(demo.area());
        window.getChildren().setAll(dashboard.content());
        Scene scene = new Scene(window, 1000, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theRankLeadsToTheListThatItIsFrom(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tile-button").query().requestFocus());
        robot.push(KeyCode.ENTER);

        robot.interact(() -> robot.lookup("#to-ranking").query().fireEvent(new ActionEvent()));

        assertThat(went).singleElement().isInstanceOf(Place.Ranking.class);
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void arrowKeysLeadFromTileToTile(FxRobot robot) {
        List<Node> tiles = List.copyOf(robot.lookup(".tile-button").queryAll());
        robot.interact(() -> tiles.getFirst().requestFocus());

        robot.push(KeyCode.RIGHT);
        assertThat(tiles.get(1).isFocused()).isTrue();

        robot.push(KeyCode.DOWN);
        Node below = tiles.stream().filter(Node::isFocused).findFirst().orElseThrow();
        assertThat(below.localToScene(0, 0).getY())
                .isGreaterThan(tiles.get(1).localToScene(0, 0).getY());

        robot.push(KeyCode.UP);
        assertThat(tiles.get(1).isFocused()).isTrue();
    }

    @Test
    void fromATileToTheLineOfTheFile(FxRobot robot) {
        Node tile = robot.lookup(".tile-button").query();
        assertThat(tile.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        assertThat(tile.getAccessibleText()).contains("Invented England");
        robot.interact(tile::requestFocus);
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#sentence").queryLabeled().getText()).startsWith("In 20");
        SeriesTableView table = robot.lookup("#table").query();
        int tenYears = table.getColumns().size();
        ToggleButton all =
                robot.lookup((ToggleButton one) -> one.getText().startsWith("All, from")).query();
        robot.interact(all::fire);
        assertThat(table.getColumns()).hasSizeGreaterThan(tenYears);
        assertThat(all.isSelected()).isTrue();

        ReadableChart chart = robot.lookup("#chart").query();
        robot.interact(chart::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).contains("Invented England").contains("%");
        robot.push(KeyCode.T);
        assertThat(table.isFocused()).isTrue();

        robot.interact(() -> robot.lookup("#sources").queryLabeled().fireEvent(new ActionEvent()));
        TableView<?> rows = robot.lookup("#source-rows").query();
        assertThat(rows.getItems()).isNotEmpty();
    }

    @Test
    void everyWayOfLookingAtTheRecordIsReachedCopiedAndLeft(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tile-button").query().requestFocus());
        robot.push(KeyCode.ENTER);
        ComboBox<ChartView> views = robot.lookup("#views").queryComboBox();
        Node gap = robot.lookup("#gap-chart").query();
        assertThat(gap.getParent().isVisible()).isFalse();

        robot.interact(() -> views.setValue(new ChartView.Groups()));

        assertThat(gap.getParent().isVisible()).isTrue();
        assertThat(robot.lookup("#between").queryLabeled().getText()).contains("The gap was");
        SeriesTableView table = robot.lookup("#table").query();
        assertThat(table.getItems()).extracting(SeriesTable.Line::name).contains("Disadvantaged");
        robot.interact(() -> KeptCharts.item(robot, "#keep-gap", "Copy picture").fire());
        assertThat(desk.copied())
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.picture().title()).startsWith("Gap: Disadvantaged less");
                    assertThat(sheet.figures()).hasSizeGreaterThan(5);
                });

        robot.interact(() -> views.setValue(new ChartView.OverTime()));
        assertThat(gap.getParent().isVisible()).isFalse();
        robot.interact(() -> KeptCharts.item(robot, "#keep-chart", "Save figures as CSV").fire());
        assertThat(desk.saved()).containsExactly(ChartFile.CSV);
    }

    @Test
    void anotherAreaIsAddedByNameAndTakenOffAgain(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tile-button").query().requestFocus());
        robot.push(KeyCode.ENTER);

        robot.interact(() -> chip(robot).fire());
        robot.interact(() -> robot.lookup("#area-picker").queryTextInputControl().requestFocus());
        robot.write("north");
        robot.push(KeyCode.ENTER);

        assertThat(chip(robot).getText()).isEqualTo("Northmarch (invented)");
        robot.interact(() -> chip(robot).fire());
        assertThat(chip(robot).getText()).isEqualTo("Add an area");
    }

    @Test
    void theYearsAreNarrowedByTheArrowKeys(FxRobot robot) {
        robot.interact(() -> robot.lookup(".tile-button").query().requestFocus());
        robot.push(KeyCode.ENTER);
        RangeSlider years = robot.lookup("#years-slider").query();

        robot.interact(() -> years.decrementHighValue());

        assertThat(robot.lookup("#sentence").queryLabeled().getText()).startsWith("In 2023/24");
        robot.interact(() -> years.incrementHighValue());
        assertThat(robot.lookup("#sentence").queryLabeled().getText()).startsWith("In 2024/25");
    }

    private static ToggleButton chip(FxRobot robot) {
        return robot.lookup("#add-area").query();
    }
}
