package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
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
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextInputControl;
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

@ExtendWith(ApplicationExtension.class)
class DeckJourneyTest {

    private static final int KEYS_AT_MOST = 40;

    @TempDir static Path folder;
    private static int opened;
    private @Nullable Wiring wiring;

    @Start
    void open(Stage stage) {
        opened++;
        Demonstration.create(file());
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        Wiring app = new Wiring(folder.resolve("settings" + opened), new NoFiles());
        wiring = app;
        stage.setScene(app.scene());
        stage.show();
        app.begin(Optional.of(file()));
    }

    @Stop
    void close() {
        Objects.requireNonNull(wiring).close();
    }

    @AfterEach
    void letGoOfTheKeys(FxRobot robot) {
        robot.release(new KeyCode[0]);
    }

    private static Path file() {
        return folder.resolve("demo" + opened + ".placeline");
    }

    private static List<Deck> decks() {
        return Workspace.open(file()).decks().all();
    }

    private static int slides() {
        return decks().stream().mapToInt(deck -> deck.slides().size()).sum();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static boolean isThere(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(DeckJourneyTest::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) return false;
        }
        return node.getScene() != null && node.getScene().getWindow().isShowing();
    }

    /// Goes to a screen and puts what it shows on a slide.
    private static void add(FxRobot robot, KeyCode rail, String shown, int slide)
            throws TimeoutException {
        robot.push(KeyCode.CONTROL, rail);
        await(() -> isThere(robot, shown));
        await(() -> {
            robot.push(KeyCode.CONTROL, KeyCode.D);
            return slides() >= slide;
        });
    }

    private static void write(FxRobot robot, String field, String text) {
        TextInputControl input = robot.lookup(field).query();
        robot.interact(() -> {
            input.requestFocus();
            input.setText(text);
        });
    }

    @Test
    void sixSlidesAreBuiltShownByKeysAndWhatTheRoomSaidIsKept(FxRobot robot)
            throws TimeoutException {
        await(() -> isThere(robot, ".tile-button"));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> slides() == 1);
        add(robot, KeyCode.DIGIT2, "#sentence", 2);
        add(robot, KeyCode.DIGIT3, "#heat-grid", 3);
        add(robot, KeyCode.DIGIT4, "#choose-first", 4);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        await(() -> isThere(robot, "#slide-list"));
        while (slides() < 6) {
            int before = slides();
            robot.interact(() -> robot.lookup("#add-words").queryButton().fire());
            await(() -> slides() > before);
        }
        write(robot, "#slide-headline", "What we ask of you");
        robot.push(KeyCode.ENTER);
        ListView<?> list = robot.lookup("#slide-list").queryListView();
        robot.interact(list::requestFocus);
        await(() ->
                decks().getFirst().slides().stream()
                        .anyMatch(one -> one.headline().equals("What we ask of you")));
        int at = list.getSelectionModel().getSelectedIndex();
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() ->
                decks().getFirst().slides().get(at - 1).headline().equals("What we ask of you"));

        assertThat(fromStartToEnd(robot))
                .startsWith("1 of 6")
                .endsWith("6 of 6")
                .containsSubsequence("1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "6 of 6");

        robot.interact(() -> list.getSelectionModel().clearAndSelect(1));
        await(() -> isThere(robot, "#slide-said"));
        write(robot, "#slide-said", "They asked about free meals.");
        await(() -> !robot.lookup("#save-said").queryButton().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> notes().contains("They asked about free meals."));

        addToANewDeck(robot);
    }

    /// The arrow beside "Add to deck" offers every deck and a new one.
    private static void addToANewDeck(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> isThere(robot, ".tile-button"));
        SplitMenuButton button = robot.lookup("#add-to-deck").query();
        robot.interact(button::show);
        await(() -> button.getItems().size() == 2);
        assertThat(button.getItems().getFirst().getText()).endsWith(" (in use)");
        robot.interact(button.getItems().getLast()::fire);
        await(() -> decks().size() == 2 && slides() == 7);
        robot.interact(button::hide);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        await(() -> decks().stream().anyMatch(deck -> deck.slides().size() == 2));
    }

    private static List<String> notes() {
        Workspace workspace = Workspace.open(file());
        Area area = Demonstration.firstArea(workspace);
        return workspace.notes().all(area).stream().map(note -> note.text()).toList();
    }

    /// Presents with F5 and goes on with Space until the last slide has been reached.
    private static List<String> fromStartToEnd(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.F5);
        await(() -> isThere(robot, "#presented"));
        List<String> seen = new ArrayList<>();
        for (int key = 0; key < KEYS_AT_MOST; key++) {
            await(() -> !number(robot).isEmpty());
            seen.add(number(robot));
            if (seen.getLast().equals("6 of 6")) break;
            robot.push(KeyCode.SPACE);
        }
        robot.push(KeyCode.B);
        robot.push(KeyCode.B);
        robot.push(KeyCode.ESCAPE);
        await(() -> !isThere(robot, "#presented"));
        return seen;
    }

    /// The number at the foot of the slide in view.
    private static String number(FxRobot robot) {
        return robot
                .from(robot.lookup("#presented").<Node>query())
                .lookup((javafx.scene.text.Text text) -> text.getText().matches("\\d of 6"))
                .<javafx.scene.text.Text>queryAll()
                .stream()
                .filter(text -> text.localToScene(0, 0).getX() < 5000)
                .map(javafx.scene.text.Text::getText)
                .findFirst()
                .orElse("");
    }

    private static List<String> compared() {
        return decks().getFirst().slides().getFirst().subject()
                        instanceof SlideSubject.Comparison(_, var codes)
                ? codes
                : List.of();
    }

    @Test
    void indicatorsOfAComparisonAreChosenAndComeOneAfterAnother(FxRobot robot)
            throws TimeoutException {
        await(() -> isThere(robot, ".tile-button"));
        add(robot, KeyCode.DIGIT3, "#heat-grid", 1);
        List<String> first = compared();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        await(() -> isThere(robot, "#slide-indicators"));
        ListView<String> list = robot.lookup("#slide-indicators").queryListView();
        await(() -> list.getItems().equals(first));
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> compared().get(1).equals(first.get(0)));
        robot.push(KeyCode.DELETE);
        await(() -> compared().size() == first.size() - 1);
        assertThat(compared()).doesNotContain(first.get(0));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> compared().size() == first.size());

        robot.interact(() -> robot.lookup("#slide-each").queryAs(CheckBox.class).fire());
        await(() -> decks().getFirst().slides().getFirst().reveal().each());
        robot.interact(() -> robot.lookup("#follow-priorities").queryButton().fire());
        await(() -> compared().isEmpty());
        assertThat(list.getItems()).isEmpty();
    }
}
