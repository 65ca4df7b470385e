package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.twinning.TwinningChoices;
import io.github.placeline.ui.twinning.TwinningScreen;
import io.github.placeline.ui.twinning.TwinningViewModel;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TwinningJourneyTest {
    @TempDir private static Path folder;
    private static Demo demo;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
    }

    private final List<Place> visited = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made when the window opens
    private TwinningScreen page;

    private final KeptCharts charts = new KeptCharts();

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        page =
                new TwinningScreen(
                        new TwinningViewModel(
                                new TwinningView(demo.workspace())::answer,
                                new TwinSuggestions(demo.workspace())::of,
                                new ImmediateRunner()),
                        charts,
                        new ForOthers(demo.workspace()),
                        this::go,
                        new Asked());
        page.show(demo.area(), null, demo.indicator("good-level"));
        Scene scene = new Scene(page.content(), 1000, 950);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void go(Place place) {
        visited.add(place);
        if (place instanceof Place.Twinning(var first, var second, var indicator))
            page.show(first, second, indicator);
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    @Test
    void fromTheMatchListToTheTwinAndItsIndicator(FxRobot robot) {
        ListView<?> matches = robot.lookup("#journeys").query();
        assertThat(matches.getItems()).isNotEmpty();
        robot.interact(matches::requestFocus);
        robot.push(KeyCode.ENTER);

        Place.Twinning chosen = (Place.Twinning) visited.getLast();
        Area twin = chosen.second();
        assertThat(twin).isNotNull();
        assertThat(title(robot)).isEqualTo(demo.area().name() + " and " + name(twin));
        assertThat(page.trail().getValue()).containsExactly("Twinning", title(robot));
        assertThat(sentence(robot)).contains(name(twin));

        robot.interact(() -> robot.lookup("#swap").queryAs(Button.class).fire());
        assertThat(title(robot)).isEqualTo(name(twin) + " and " + demo.area().name());

        robot.interact(() -> robot.lookup("#chart-first").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup("#chart-first").query().getAccessibleText())
                .contains(name(twin), "%");
        robot.push(KeyCode.T);
        TableView<?> table = robot.lookup("#table").query();
        assertThat(table.isFocused()).isTrue();

        robot.interact(() -> robot.lookup("#open-first").queryAs(Hyperlink.class).fire());
        assertThat(visited.getLast())
                .isEqualTo(new Place.OneIndicator(twin, demo.indicator("good-level")));
    }

    @Test
    void asksForAnotherAreaWhereOneIsOnBothSides(FxRobot robot) {
        robot.interact(() -> page.show(demo.area(), demo.area(), null));

        assertThat(robot.lookup("#apart .sentence").queryLabeled().getText())
                .contains("both sides");
        robot.interact(() -> robot.lookup("#apart .button").queryAs(Button.class).fire());
        assertThat(asked).containsExactly("Choose area 2");
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#title").queryLabeled().getText();
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#sentence").queryLabeled().getText();
    }

    private static String name(Area area) {
        return area.name();
    }

    private final class Asked implements TwinningChoices {
        @Override
        public void chooseArea(String prompt, Consumer<Area> then) {
            asked.add(prompt);
        }

        @Override
        public void chooseIndicator(String prompt, Consumer<Indicator> then) {
            asked.add(prompt);
        }
    }

    @Test
    void thePictureIsTakenAlong(FxRobot robot) {
        robot.interact(() -> KeptCharts.item(robot, "#keep-pair", "Copy picture").fire());

        assertThat(charts.copied())
                .hasSize(1)
                .allSatisfy(sheet -> assertThat(sheet.picture().title()).isNotBlank());
    }
}
