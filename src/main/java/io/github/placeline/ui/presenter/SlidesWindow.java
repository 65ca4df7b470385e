package io.github.placeline.ui.presenter;

import io.github.placeline.chart.Size;
import io.github.placeline.ui.chart.DrawingPane;
import io.github.placeline.ui.presenter.PresenterViewModel.Blank;
import io.github.placeline.ui.theme.Colours;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.theme.Zoom;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The window that the room sees: a slide over the whole of a display and nothing else.
final class SlidesWindow {

    private final PresenterViewModel model;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final SlidePane slide = new SlidePane();
    private final Pointer pointer = new Pointer();
    private final Region cover = new Region();
    private final Label typed = new Label();
    private final SaidBar said;
    private final Scene scene;
    private Subscription following = Subscription.EMPTY;

    SlidesWindow(PresenterViewModel model, RoomKeeper keeper, @Nullable Window owner) {
        this.model = model;
        said = new SaidBar(new RoomWords(model, keeper), slide::requestFocus);
        if (owner != null) stage.initOwner(owner);
        typed.getStyleClass().add("typed-number");
        StackPane.setAlignment(typed, Pos.BOTTOM_CENTER);
        StackPane root = new StackPane(slide, pointer, cover, typed, said);
        StackPane.setAlignment(said, Pos.BOTTOM_CENTER);
        root.getStyleClass().add("slides-window");
        root.getStylesheets()
                .addAll(
                        sheet(DrawingPane.class, "chart.css"),
                        sheet(SlidesWindow.class, "presenter.css"));
        scene = new Scene(root, 960, 540);
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, pointer::follow);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, pointer::follow);
        scene.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress())
                model.press(Command.NEXT);
        });
        stage.setTitle("Slides - Placeline");
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> model.press(Command.LEAVE));
    }

    private void press(KeyEvent event) {
        if (said.takes(event)) return;
        if (event.getCode() != KeyCode.R || event.isShortcutDown() || event.isAltDown()) {
            PresenterKeys.press(event, model);
            return;
        }
        event.consume();
        // Later, or the letter that opened the line would be typed into it.
        Platform.runLater(said::open);
    }

    private static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    /// Fills a display and follows the presentation.
    void show(Display display) {
        following =
                Subscription.combine(
                        model.contrastProperty().subscribe(this::dress),
                        model.blankProperty().subscribe(this::cover),
                        model.typedProperty().subscribe(this::number),
                        model.shownProperty().subscribe(_ -> paint()),
                        model.stepProperty().subscribe(_ -> paint()),
                        slide.widthProperty().subscribe(_ -> resized()),
                        slide.heightProperty().subscribe(_ -> resized()));
        fill(display);
        stage.show();
        slide.requestFocus();
    }

    /// Moves to another display, or to the new size of the same one.
    void fill(Display display) {
        stage.setFullScreen(false);
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
        stage.setFullScreen(true);
    }

    void close() {
        following.unsubscribe();
        pointer.hide();
        stage.hide();
    }

    Stage stage() {
        return stage;
    }

    private void resized() {
        if (slide.getWidth() < 1 || slide.getHeight() < 1) return;
        double text = slide.getHeight() / 30;
        typed.setStyle("-fx-font-size: " + text + "px");
        said.setStyle("-fx-font-size: " + text + "px");
        model.resize(new Size(slide.getWidth(), slide.getHeight()));
    }

    private void paint() {
        slide.show(model.shownProperty().get(), model.stepProperty().get());
        Platform.runLater(() -> slide.prepare(model.ready()));
    }

    private void dress(boolean highContrast) {
        new Look(highContrast ? Colours.HIGH_CONTRAST : Colours.LIGHT, Zoom.NORMAL).dress(scene);
    }

    private void cover(Blank blank) {
        cover.setVisible(blank != Blank.NONE);
        cover.getStyleClass().setAll(blank == Blank.WHITE ? "white-screen" : "black-screen");
        if (blank != Blank.NONE) pointer.hide();
    }

    private void number(String digits) {
        typed.setVisible(!digits.isEmpty());
        typed.setText("Slide " + digits + " of " + model.count() + ", then Enter");
    }
}
