package io.github.placeline.ui.shell;

import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.controls.Letter;
import io.github.placeline.ui.theme.Zoom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Binds `top-bar.fxml`: which area, where one is, and the way to everything else.
public final class TopBarController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// In a bar narrower than this, in units of the text's size, the search is its picture alone.
    private static final double ROOMY = 46;

    /// In one narrower than this, what adds to the deck is its picture alone.
    private static final double WIDE = 74;

    @FXML private HBox bar;
    @FXML private Button area;
    @FXML private HBox trail;
    @FXML private Button find;
    @FXML private SplitMenuButton addToDeck;
    @FXML private HBox asAt;
    @FXML private DatePicker day;
    @FXML private Label findPrompt;
    @FXML private Label findKeys;
    private DoubleSupplier em = () -> Zoom.BODY;
    private final ShellViewModel model;
    private final Runnable onFind;
    private final Runnable onChooseArea;
    private final Consumer<Consumer<SlideSubject>> onAddToDeck;
    private final Consumer<SlideSubject> usual;
    private final Consumer<Consumer<List<DeckOffer>>> decks;

    /// @param onAddToDeck puts what is shown on a slide of the deck that takes it
    /// @param usual the deck that was worked at last
    /// @param decks tells of every deck
    TopBarController(
            ShellViewModel model,
            Runnable onFind,
            Runnable onChooseArea,
            Consumer<Consumer<SlideSubject>> onAddToDeck,
            Consumer<SlideSubject> usual,
            Consumer<Consumer<List<DeckOffer>>> decks) {
        this.model = model;
        this.onFind = onFind;
        this.onChooseArea = onChooseArea;
        this.onAddToDeck = onAddToDeck;
        this.usual = usual;
        this.decks = decks;
    }

    @FXML
    private void initialize() {
        area.managedProperty().bind(area.visibleProperty());
        model.areaProperty()
                .subscribe(chosen -> {
                    if (chosen == null) return;
                    area.setText(chosen.name());
                    area.setAccessibleText(chosen.name() + ", choose another area");
                });
        asAt.managedProperty().bind(asAt.visibleProperty());
        addToDeck.managedProperty().bind(addToDeck.visibleProperty());
        addToDeck.setTooltip(new Tooltip("Add to deck, Ctrl D"));
        addToDeck.setOnShowing(_ -> decks.accept(this::offer));
        DayWords.in(day);
        day.valueProperty().bindBidirectional(model.asAtProperty());
        find.visibleProperty().bind(model.fileProperty().isNotNull());
        bar.widthProperty().subscribe(_ -> fit());
        Letter letter = new Letter(this::fit);
        em = letter::em;
        bar.getChildren().add(letter);
        Rectangle room = new Rectangle();
        room.widthProperty().bind(trail.widthProperty());
        room.heightProperty().bind(trail.heightProperty());
        trail.setClip(room);
    }

    private void fit() {
        boolean roomy = bar.getWidth() >= ROOMY * em.getAsDouble();
        boolean wide = bar.getWidth() >= WIDE * em.getAsDouble();
        addToDeck.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        bar.pseudoClassStateChanged(NARROW, !roomy);
        for (Label words : List.of(findPrompt, findKeys)) {
            words.setVisible(roomy);
            words.setManaged(roomy);
        }
    }

    /// @param words where one is
    void show(List<String> words, Screen screen) {
        asAt.setVisible(screen.showsEarlierDays());
        addToDeck.setVisible(screen.makesSlides());
        area.setVisible(screen.isAboutAnArea() && model.areaProperty().get() != null);
        trail.getChildren().clear();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) trail.getChildren().add(label("/", "trail-word"));
            boolean here = i > 0 && i == words.size() - 1;
            trail.getChildren().add(here ? here(words.get(i)) : label(words.get(i), "trail-word"));
        }
    }

    /// The last word gives way in a narrow window: the page says it in full as well.
    private static Label here(String text) {
        Label label = label(text, "trail-here");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    @FXML
    private void find() {
        onFind.run();
    }

    @FXML
    private void addToDeck() {
        onAddToDeck.accept(usual);
    }

    private void offer(List<DeckOffer> offers) {
        addToDeck.getItems().clear();
        for (DeckOffer deck : offers) {
            MenuItem item =
                    new MenuItem(deck.workedAt() ? deck.words() + " (in use)" : deck.words());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> onAddToDeck.accept(deck.add()));
            addToDeck.getItems().add(item);
        }
    }

    @FXML
    private void chooseArea() {
        onChooseArea.run();
    }
}
