package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.ui.compare.CompareScreen;
import io.github.placeline.ui.compare.CompareViewModel;
import io.github.placeline.ui.compare.DeskByHand;
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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {

    @TempDir private static Path folder;
    private final List<Place> went = new ArrayList<>();

    private final KeptCharts charts = new KeptCharts();

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Demo demo = Demo.in(Files.createTempDirectory(folder, "demo"));
        DeskByHand desk = new DeskByHand(demo.workspace());
        ImmediateRunner now = new ImmediateRunner();
        CompareScreen screen =
                new CompareScreen(
                        new CompareViewModel(desk, now),
                        desk,
                        now,
                        charts,
                        new ForOthers(demo.workspace()),
                        went::add,
                        _ -> {});
        screen.show(demo.area());
        Scene scene = new Scene(screen.content(), 1000, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    private static String words(FxRobot robot) {
        TextFlow flow = robot.lookup("#spot-words").query();
        StringBuilder words = new StringBuilder();
        flow.getChildren().forEach(text -> words.append(((Text) text).getText()));
        return words.toString();
    }

    @Test
    void fromAGroupToAnIndicatorOfOneOfItsAreas(FxRobot robot) {
        MenuButton groups = robot.lookup("#groups").query();
        MenuItem everybody =
                groups.getItems().stream()
                        .filter(item -> "All local authorities".equals(item.getText()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(everybody::fire);
        assertThat(robot.lookup("#title").queryLabeled().getText())
                .startsWith("All local authorities: ");

        Node grid = robot.lookup("#heat-grid").query();
        robot.interact(grid::requestFocus);
        String first = words(robot);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        assertThat(words(robot)).isNotEqualTo(first).contains("Invented England");
        assertThat(grid.getAccessibleText()).isEqualTo(words(robot).strip());

        String before = words(robot);
        robot.push(KeyCode.S);
        robot.push(KeyCode.S);
        assertThat(words(robot)).isNotEqualTo(before);

        ToggleButton rank = robot.lookup("#show-rank").query();
        robot.interact(rank::fire);
        assertThat(words(robot)).contains(" of ");
        robot.interact(grid::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(went).hasSize(1).first().isInstanceOf(Place.OneIndicator.class);
    }

    @Test
    void readsHeadingsAndTakesTheTableAlong(FxRobot robot) {
        Node grid = robot.lookup("#heat-grid").query();
        robot.interact(grid::requestFocus);

        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertThat(robot.lookup("#open-spot").queryButton().getText()).isEqualTo("Sort");
        robot.push(KeyCode.END);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(words(robot)).isNotBlank();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(charts.tables())
                .singleElement()
                .satisfies(table ->
                        assertThat(table).startsWith("Area\t").contains("Invented England"));
    }

    @Test
    void thePictureIsTakenAlong(FxRobot robot) {
        robot.interact(() -> KeptCharts.item(robot, "#keep-table", "Copy picture").fire());

        assertThat(charts.copied())
                .hasSize(1)
                .allSatisfy(sheet -> assertThat(sheet.picture().title()).isNotBlank());
    }
}
