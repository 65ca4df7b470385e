package io.github.placeline.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PresentationTest {

    private static final Display LAPTOP = new Display(0, 0, 1000, 500);
    private static final Display PROJECTOR = new Display(0, 500, 800, 500);

    @TempDir private static Path folder;
    private static @Nullable Workspace made;
    private final ObservableList<Display> displays =
            FXCollections.observableArrayList(LAPTOP, PROJECTOR);
    private final List<String> said = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private @Nullable PresenterViewModel model;

    @BeforeAll
    static void make() {
        made = Demonstration.create(folder.resolve("demo.placeline"));
    }

    @Start
    void present(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Workspace workspace = Objects.requireNonNull(made);
        Area area = Demonstration.firstArea(workspace);
        Slide chart =
                Slide.of(
                        new SlideSubject.Chart(
                                area.code(), "good-level", Breakdown.TOTAL, null, 10),
                        Instant.now());
        Slide gone =
                Slide.of(
                        new SlideSubject.Chart(area.code(), "gone", Breakdown.TOTAL, null, 10),
                        Instant.now());
        PresenterViewModel shown =
                new PresenterViewModel(
                        List.of(chart.noting("Pause here."), gone),
                        new DeckDesk(workspace)::facts,
                        new ImmediateRunner(),
                        InstantSource.system(),
                        0,
                        false);
        model = shown;
        new Presentation(shown, () -> displays, 1, (_, words) -> said.add(words), Look.NORMAL, null)
                .start(() -> ends.add("ended"));
    }

    @AfterEach
    void leave(FxRobot robot) {
        robot.release(new KeyCode[0]);
        robot.interact(() -> model().press(Command.LEAVE));
    }

    private PresenterViewModel model() {
        return Objects.requireNonNull(model);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    @Test
    void theOtherDisplayHasNotesAndKeepsWhatTheRoomSaid(FxRobot robot) {
        assertThat(robot.lookup("#presenter-notes").<Label>queryAs(Label.class).getText())
                .isEqualTo("Pause here.");
        assertThat(robot.lookup("#presenter-timer").<Label>queryAs(Label.class).getText())
                .matches("\\d\\d:\\d\\d");

        robot.interact(() ->
                robot.lookup("#presenter-said").queryAs(TextArea.class).setText("Why so low?"));
        robot.interact(() -> robot.lookup("#presenter-save").queryAs(Button.class).fire());

        assertThat(said).containsExactly("Why so low?");
        assertThat(robot.lookup("#presenter-said").queryAs(TextArea.class).getText()).isEmpty();
    }

    @Test
    void withoutAnotherDisplayALineAtTheFootKeepsWhatTheRoomSaid(FxRobot robot) {
        robot.interact(() -> displays.remove(PROJECTOR));
        robot.interact(() -> robot.lookup("#presented").query().requestFocus());
        robot.push(KeyCode.R);
        TextField field = robot.lookup("#said-field").query();
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEmpty();
        robot.interact(() -> field.setText("Who did that? "));
        robot.push(KeyCode.ENTER);
        assertThat(said).containsExactly("Who did that?");
        assertThat(field.getText()).isEmpty();

        robot.push(KeyCode.B);
        assertThat(model().blankProperty().get()).isEqualTo(PresenterViewModel.Blank.NONE);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(model().stepProperty().get()).isEqualTo(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(field.getParent().isVisible()).isFalse();
        assertThat(ends).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(ends).containsExactly("ended");
    }

    @Test
    void goesOnWithoutTheOtherDisplayWhenItIsUnpluggedAndUsesItAgain(FxRobot robot) {
        robot.interact(() -> model().press(Command.NEXT));

        robot.interact(() -> displays.remove(PROJECTOR));

        assertThat(isThere(robot, "#presented")).isTrue();
        assertThat(isThere(robot, "#presenter-now")).isFalse();
        assertThat(model().stepProperty().get()).isEqualTo(1);

        robot.interact(() -> displays.add(PROJECTOR));
        assertThat(isThere(robot, "#presenter-now")).isTrue();
        robot.interact(displays::clear);
        assertThat(isThere(robot, "#presented")).isTrue();
    }

    @Test
    void goesOnWhenTheProjectorChangesItsResolution(FxRobot robot) {
        robot.interact(() -> model().press(Command.NEXT));

        robot.interact(() -> displays.set(1, new Display(0, 500, 640, 480)));

        assertThat(isThere(robot, "#presented")).isTrue();
        assertThat(isThere(robot, "#presenter-now")).isTrue();
        assertThat(model().stepProperty().get()).isEqualTo(1);
        Node slide = robot.lookup("#presented").query();
        assertThat(model().shownProperty().get().size().width())
                .isEqualTo(slide.getLayoutBounds().getWidth());
    }

    @Test
    void aSlideWhoseIndicatorIsGoneSaysSo(FxRobot robot) {
        robot.interact(() -> model().press(Command.LAST));

        Node slide = robot.lookup("#presented").query();
        assertThat(slide.getAccessibleText())
                .contains("The indicator “gone” is no longer in this workspace.");
    }

    @Test
    void unknownKeysOfAClickerDoNothingAndEscLeaves(FxRobot robot) {
        robot.interact(() -> robot.lookup("#presented").query().requestFocus());
        robot.push(KeyCode.F9);
        robot.push(KeyCode.TAB);
        assertThat(model().placeProperty().get()).isZero();
        assertThat(ends).isEmpty();

        robot.push(KeyCode.ESCAPE);

        assertThat(isThere(robot, "#presented")).isFalse();
        assertThat(isThere(robot, "#presenter-now")).isFalse();
        assertThat(ends).containsExactly("ended");
    }
}
