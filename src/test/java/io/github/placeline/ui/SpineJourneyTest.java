package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.spine.SpineScreen;
import io.github.placeline.ui.spine.SpineViewModel;
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
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SpineJourneyTest {

    @TempDir private static Path folder;
    private final List<Place> went = new ArrayList<>();

    private final KeptCharts charts = new KeptCharts();

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Demo demo = Demo.in(Files.createTempDirectory(folder, "demo"));
        SpineView view = new SpineView(demo.workspace());
        SpineScreen screen =
                new SpineScreen(
                        new SpineViewModel(view::facts, new ImmediateRunner()),
                        charts,
                        new ForOthers(demo.workspace()),
                        went::add);
        // As the window does it: the screen is told that it is shown before it was ever laid out.
        screen.show(demo.area());
        screen.shown();
        Scene scene = new Scene(screen.content(), 1000, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void readsLineByLineAndOpensOne(FxRobot robot) {
        Node chart = robot.lookup("#spine").query();
        robot.interact(chart::requestFocus);
        String first = robot.lookup("#spine-words").queryLabeled().getText();

        robot.push(KeyCode.DOWN);
        String second = robot.lookup("#spine-words").queryLabeled().getText();
        assertThat(second).isNotEqualTo(first).contains("Half of all authorities lie between");
        assertThat(chart.getAccessibleText()).isEqualTo(second);

        robot.push(KeyCode.ENTER);
        assertThat(went).hasSize(1).first().isInstanceOf(Place.OneIndicator.class);
    }

    @Test
    void leadsToTheSameFiguresAsATable(FxRobot robot) {
        robot.interact(robot.lookup("#spine").query()::requestFocus);

        robot.push(KeyCode.T);

        TableView<?> table = robot.lookup("#spine-table").query();
        assertThat(table.isFocused()).isTrue();
        assertThat(table.getItems()).isNotEmpty();
    }

    @Test
    void thePictureIsTakenAlong(FxRobot robot) {
        robot.interact(() -> KeptCharts.item(robot, "#keep-spine", "Copy picture").fire());

        assertThat(charts.copied())
                .hasSize(1)
                .allSatisfy(sheet -> assertThat(sheet.picture().title()).isNotBlank());
    }
}
