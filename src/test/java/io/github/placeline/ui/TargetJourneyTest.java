package io.github.placeline.ui;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.plan.TargetDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.dashboard.DashboardViewModel;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.targets.TargetController;
import io.github.placeline.ui.targets.TargetViewModel;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TargetJourneyTest {

    private static final String PHONICS = "phonics";

    @TempDir private static Path folder;

    private final StackPane window = new StackPane();
    private final List<String> asked = new ArrayList<>();
    private final Edits edits = new Edits(_ -> {});
    private @Nullable Demo made;
    private @Nullable DashboardScreen shown;

    @Start
    void open(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Demo demo = Demo.in(Files.createTempDirectory(folder, "demo"));
        made = demo;
        DashboardScreen dashboard =
                new DashboardScreen(
                        new DashboardViewModel(
                                new DashboardView(demo.workspace())::facts, new ImmediateRunner()),
                        _ -> {},
                        new NoPanels() {
                            @Override
                            public void target(
                                    Area area, Indicator indicator, Breakdown breakdown) {
                                asked.add(indicator.code());
                            }
                        });
        shown = dashboard;
        dashboard.show(demo.area());
        window.getChildren().setAll(dashboard.content());
        Scene scene = new Scene(window, 1000, 900);
        Look.NORMAL.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aTargetThatIsSetIsSeenOnItsTileAndCanBeTakenBack(FxRobot robot) {
        assertThat(tile(robot).getAccessibleText()).doesNotContain("Target");
        robot.interact(() -> window.getChildren().add(panel()));

        TextField aim = robot.lookup("#target-aim-value").query();
        Button save = robot.lookup("#target-save").query();
        robot.interact(() -> aim.setText("eighty"));
        robot.interact(save::fire);
        assertThat(robot.lookup("#target-message").queryLabeled().getText())
                .isEqualTo("“eighty” is not a number.");

        robot.interact(() -> aim.setText("50"));
        robot.interact(save::fire);
        assertThat(robot.lookup("#target-message").queryLabeled().getText())
                .startsWith("Higher is better, but the aim (50.0%) is below the baseline");
        assertThat(save.getText()).isEqualTo("Set it all the same");

        robot.interact(() -> aim.setText("90%"));
        robot.interact(save::fire);

        assertThat(tile(robot).getAccessibleText()).contains("Target 90.0% by 2029/30. On track.");
        assertThat(robot.lookup("Target: on track").tryQuery()).isPresent();

        robot.interact(edits::undo);
        assertThat(tile(robot).getAccessibleText()).doesNotContain("Target");
    }

    @Test
    void theMenuOfATileLeadsToItsTarget(FxRobot robot) {
        Node tile = tile(robot);
        robot.interact(() ->
                Event.fireEvent(
                        tile,
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        robot.clickOn("Set a target");

        assertThat(asked).containsExactly(PHONICS);
    }

    private Node panel() {
        Demo demo = requireNonNull(made);
        DashboardScreen dashboard = requireNonNull(shown);
        TargetDesk desk = new TargetDesk(demo.workspace());
        TargetViewModel model =
                new TargetViewModel(
                        desk.sheet(demo.area(), demo.indicator(PHONICS), Breakdown.TOTAL),
                        desk,
                        new ImmediateRunner(),
                        edits,
                        dashboard::refresh,
                        () -> window.getChildren().removeLast());
        return Fxml.load("target.fxml", new TargetController(model));
    }

    private Node tile(FxRobot robot) {
        return robot.lookup(".tile-button").queryAll().stream()
                .filter(node -> node.getAccessibleText().startsWith("Phonics"))
                .findFirst()
                .orElseThrow();
    }
}
