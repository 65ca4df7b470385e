package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.asyncFx;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import atlantafx.base.theme.PrimerLight;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Project;
import io.github.placeline.model.Target;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.theme.Fonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A board's year in the window: a target is set, a project logged, a pack built and exported, and
/// all of it is there when the file is opened again.
@ExtendWith(ApplicationExtension.class)
class BoardJourneyTest {

    private static final String COMMENTARY = "Ysgolion: schools opened early. 🎉";

    @TempDir static Path temporary;

    private Path folder = Path.of("");
    private @Nullable Wiring wiring;
    private @Nullable Stage window;

    @Start
    void open(Stage stage) throws IOException {
        folder = Files.createTempDirectory(temporary, "board");
        Demonstration.create(workspace());
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Fonts.load();
        window = stage;
        start(Optional.of(workspace()));
        stage.show();
    }

    @Stop
    void close() {
        Objects.requireNonNull(wiring).close();
    }

    private Path workspace() {
        return folder.resolve("board.placeline");
    }

    private void start(Optional<Path> file) {
        Wiring app = new Wiring(folder.resolve("settings"), new Saved());
        wiring = app;
        Objects.requireNonNull(window).setScene(app.scene());
        app.begin(file);
    }

    @Test
    void aTargetAProjectAndAPackAreThereWhenTheFileIsOpenedAgain(FxRobot robot) throws Exception {
        setATarget(robot);
        logAProject(robot);
        buildAPack(robot);
        export(robot, "#export-html");
        export(robot, "#export-pdf");

        assertThat(folder.resolve("Our board.html"))
                .content()
                .contains(COMMENTARY)
                .contains("Sources and methods");
        assertThat(Files.readAllBytes(folder.resolve("Our board.pdf")))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        robot.interact(() -> {
            Objects.requireNonNull(wiring).close();
            start(Optional.empty());
        });
        waitUntil(() -> robot.lookup("#show-projects").tryQuery().isPresent());
        toPack(robot);
        waitUntil(() -> shown(robot, "#pack-title"));
        assertThat(text(robot, "#pack-title").getText()).isEqualTo("Our board");
        Workspace stored = Workspace.open(workspace());
        PackOutline pack = stored.packs().of(Demonstration.firstArea(stored)).getFirst();
        assertThat(pack.pages())
                .extracting(OutlinePage::commentary)
                .containsExactly("", COMMENTARY, "", "");
        assertThat(stored.targets().of(Demonstration.firstArea(stored)))
                .extracting(Target::owner)
                .contains("Head of early years");
        assertThat(stored.projects().of(Demonstration.firstArea(stored)))
                .filteredOn(project -> project.title().equals("Phonics hub"))
                .singleElement()
                .satisfies(project ->
                        assertThat(project.decisions())
                                .extracting(Project.Decision::reason)
                                .containsExactly("Agreed by the board"));
    }

    private void setATarget(FxRobot robot) throws TimeoutException {
        waitUntil(() -> tile(robot).isPresent());
        robot.interact(() ->
                Event.fireEvent(
                        tile(robot).orElseThrow(),
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        robot.clickOn("Set a target");
        waitUntil(() -> shown(robot, "#target-aim-value"));
        robot.interact(() -> {
            text(robot, "#target-aim-value").setText("90%");
            text(robot, "#target-owner").setText("Head of early years");
        });
        fire(robot, "#target-save");
        waitUntil(() ->
                tile(robot)
                        .filter(tile -> tile.getAccessibleText().contains("Target 90.0%"))
                        .isPresent());
    }

    private void logAProject(FxRobot robot) throws TimeoutException {
        fire(robot, "#show-projects");
        waitUntil(() -> shown(robot, "#add-project"));
        fire(robot, "#add-project");
        waitUntil(() -> text(robot, "#project-title").getText().equals("New project"));
        robot.interact(() -> text(robot, "#project-title").setText("Phonics hub"));
        fire(robot, "#save-project");
        waitUntil(() ->
                robot.lookup("#project-list")
                        .queryListView()
                        .getItems()
                        .toString()
                        .contains("Phonics hub"));
        robot.interact(() -> {
            ComboBox<Project.Kind> kind = robot.lookup("#decision-kind").queryComboBox();
            kind.setValue(Project.Kind.START);
            text(robot, "#decision-reason").setText("Agreed by the board");
        });
        fire(robot, "#log-decision");
        waitUntil(() ->
                robot.lookup("#project-list")
                        .queryListView()
                        .getItems()
                        .toString()
                        .contains("Agreed by the board"));
    }

    private void buildAPack(FxRobot robot) throws TimeoutException {
        toPack(robot);
        waitUntil(() -> shown(robot, "#start-four-pages"));
        fire(robot, "#start-four-pages");
        waitUntil(() -> pages(robot).getItems().size() == 4);
        robot.interact(() -> {
            text(robot, "#pack-title").requestFocus();
            text(robot, "#pack-title").setText("Our board");
            text(robot, "#page-commentary").requestFocus();
            text(robot, "#page-commentary").setText(COMMENTARY);
            pages(robot).requestFocus();
        });
        waitUntil(() -> pages(robot).getItems().getFirst().commentary().equals(COMMENTARY));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        waitUntil(() -> pages(robot).getItems().get(1).commentary().equals(COMMENTARY));
        waitUntil(() -> robot.lookup(".sheet-commentary").tryQuery().isPresent());
        assertThat(pages(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    private void export(FxRobot robot, String button) throws TimeoutException {
        fire(robot, button);
        waitUntil(() ->
                shown(robot, "#export-outcome")
                        && String.valueOf(
                                        robot.lookup("#export-outcome").query().getAccessibleText())
                                .contains("." + button.substring("#export-".length())));
    }

    private static void toPack(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
    }

    private static Optional<Node> tile(FxRobot robot) {
        return robot.lookup(".tile-button").queryAll().stream()
                .filter(node -> node.getAccessibleText().startsWith("Phonics"))
                .findFirst();
    }

    private static ListView<OutlinePage> pages(FxRobot robot) {
        return robot.lookup("#pack-pages").queryListView();
    }

    private static TextInputControl text(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(BoardJourneyTest::isInView).isPresent();
    }

    private static boolean isInView(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private static void fire(FxRobot robot, String id) {
        Button button = robot.lookup(id).queryButton();
        robot.interact(button::fire);
    }

    private static void waitUntil(Callable<Boolean> holds) throws TimeoutException {
        waitFor(60, TimeUnit.SECONDS, () -> asyncFx(holds).get());
    }

    /// Saves where a test looks.
    private final class Saved extends NoFiles {

        @Override
        public Optional<Path> fileToSave(String what, String name, String ending) {
            return Optional.of(folder.resolve(name + ending));
        }
    }
}
