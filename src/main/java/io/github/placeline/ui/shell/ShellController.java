package io.github.placeline.ui.shell;

import atlantafx.base.controls.ModalPane;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.work.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Binds `shell.fxml`: puts the rail, the top bar and the screen of the place together.
public final class ShellController {

    @FXML private StackPane window;
    @FXML private HBox frame;
    @FXML private VBox head;
    @FXML private StackPane content;
    @FXML private VBox foot;
    @FXML private ModalPane over;
    private final ShellViewModel model;
    private final ShellActions actions;
    private final Function<Place, Screen> screens;
    private final ObservableList<Running> slowWork;
    private final TopBarController topBar;
    private final Shortcuts shortcuts;
    private @Nullable Screen current;
    private @Nullable Overlay overlay;
    private @Nullable Parent asAtBanner;
    private Subscription trail = Subscription.EMPTY;

    /// @param screens the screen of a place, made when first asked for
    public ShellController(
            ShellViewModel model,
            ShellActions actions,
            Function<Place, Screen> screens,
            ObservableList<Running> slowWork) {
        this.model = model;
        this.actions = actions;
        this.screens = screens;
        this.slowWork = slowWork;
        this.shortcuts = ShellKeys.of(model, actions, this);
        this.topBar =
                new TopBarController(
                        model,
                        actions::find,
                        actions::chooseArea,
                        this::addToDeck,
                        actions::addToDeck,
                        actions::offerDecks);
    }

    @FXML
    private void initialize() {
        frame.getChildren()
                .addFirst(Fxml.load("rail.fxml", new RailController(model, model::open)));
        Parent banner = Fxml.load("banner.fxml", new BannerController(actions));
        Parent earlier = Fxml.load("as-at.fxml", new AsAtController(model));
        head.getChildren().setAll(Fxml.load("top-bar.fxml", topBar), banner, earlier);
        asAtBanner = earlier;
        model.asAtProperty().subscribe(_ -> showAsAt());
        model.fileProperty()
                .subscribe(file -> show(banner, file != null && file.isDemonstration()));
        StackPane notices = new StackPane(Fxml.load("notice.fxml", new NoticeController(model)));
        notices.getStyleClass().add("notice-layer");
        notices.setPickOnBounds(false);
        window.getChildren().add(1, notices);
        model.placeProperty().subscribe(this::showScreen);
        slowWork.addListener((ListChangeListener<Running>) _ -> showTasks());
        FileDrop.onto(window, actions::dropped);
        overlay = new Overlay(over);
        window.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null)
                        scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::handle);
                });
    }

    /// Where panels open over the window.
    public Overlay overlay() {
        return Objects.requireNonNull(overlay);
    }

    /// The screen in view.
    public @Nullable Screen current() {
        return current;
    }

    /// Shows the keys that work everywhere.
    public void showKeys() {
        overlay()
                .open(
                        Fxml.load("keys.fxml", new KeysController(shortcuts, overlay()::close)),
                        Pos.CENTER);
    }

    /// Puts what is shown on a slide, where it can be.
    void addToDeck() {
        addToDeck(actions::addToDeck);
    }

    private void addToDeck(Consumer<SlideSubject> deck) {
        Screen shown = current;
        if (shown == null || !shown.makesSlides() || overlay().isOpen()) return;
        shown.slide()
                .ifPresentOrElse(
                        deck,
                        () -> model.say(Notice.done("There is nothing to put on a slide yet.")));
    }

    /// Gives the keyboard to the next part of the window, or the one before.
    void moveOn(int by) {
        if (overlay().isOpen()) return;
        List<Parent> parts = new ArrayList<>();
        parts.add((Parent) frame.getChildren().getFirst());
        for (Node part : head.getChildren()) parts.add((Parent) part);
        if (current != null) parts.addAll(current.regions());
        parts.add((Parent) window.getChildren().get(1));
        Regions.move(parts, window.getScene().getFocusOwner(), by);
    }

    private void showScreen(@Nullable Place place) {
        if (place == null) return;
        Screen next = screens.apply(place);
        if (!next.equals(current)) {
            if (current != null) current.hidden();
            trail.unsubscribe();
            current = next;
            content.getChildren().setAll(next.content());
            trail = next.trail().subscribe(words -> topBar.show(words, next));
            showAsAt();
            next.shown();
        }
        showTasks();
    }

    private void showTasks() {
        foot.getChildren().clear();
        if (current != null && current.showsProgress()) return;
        for (Running running : slowWork) {
            foot.getChildren().add(Fxml.load("task.fxml", new TaskController(running)));
        }
    }

    private void showAsAt() {
        Node banner = asAtBanner;
        if (banner != null)
            show(
                    banner,
                    model.asAtProperty().get() != null
                            && current != null
                            && current.showsEarlierDays());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
