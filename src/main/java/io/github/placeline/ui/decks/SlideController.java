package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.chart.SlidePreview;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Binds `slide.fxml`: the slide as it will be seen, its headline, steps and notes.
public final class SlideController {

    private static final List<Integer> YEARS = List.of(5, 10, 15, 0);

    @FXML private VBox whole;
    @FXML private SlidePreview preview;
    @FXML private javafx.scene.control.TextField headline;
    @FXML private Label suggested;
    @FXML private VBox wordsPart;
    @FXML private TextArea words;
    @FXML private FlowPane choices;
    @FXML private VBox yearsPart;
    @FXML private ComboBox<Integer> years;
    @FXML private CheckBox each;
    @FXML private TextArea notes;
    @FXML private VBox saidPart;
    @FXML private TextArea said;
    @FXML private Button saveSaid;
    @FXML private Label message;
    private final DecksViewModel decks;
    private final SlideViewModel model;
    private final SlideIndicatorsController indicators;
    private Optional<Slide> shown = Optional.empty();
    private boolean showing;
    private final StepChoices steps =
            new StepChoices(
                    (layer, step) -> change(one -> one.revealing(one.reveal().with(layer, step))));

    SlideController(
            DecksViewModel decks, SlideViewModel model, SlideIndicatorsController indicators) {
        this.decks = decks;
        this.model = model;
        this.indicators = indicators;
    }

    @FXML
    private void initialize() {
        Node severalPart = Fxml.load("slide-indicators.fxml", indicators);
        whole.getChildren().add(whole.getChildren().indexOf(choices) + 1, severalPart);
        keep(headline, text -> slide -> slide.headed(text));
        keep(notes, text -> slide -> slide.noting(text));
        keep(words, text -> slide -> slide.about(new SlideSubject.Words(text)));
        headline.setOnAction(_ -> change(slide -> slide.headed(headline.getText().strip())));
        years.getItems().setAll(YEARS);
        years.setConverter(new Worded<>(count -> count == 0 ? "All years" : count + " years"));
        years.setOnAction(_ -> {
            Integer count = years.getValue();
            if (!showing && count != null) change(slide -> slide.about(over(slide, count)));
        });
        each.setOnAction(
                _ -> change(slide -> slide.revealing(slide.reveal().each(each.isSelected()))));
        said.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) saveSaid();
        });
        saveSaid.disableProperty().bind(said.textProperty().map(String::isBlank));
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        decks.placeProperty().subscribe(_ -> show(decks.slide()));
        decks.chosenProperty().subscribe(_ -> show(decks.slide()));
        model.factsProperty().subscribe(this::showFacts);
    }

    /// What was typed is kept when the field is left.
    private void keep(
            TextInputControl field,
            java.util.function.Function<String, UnaryOperator<Slide>> change) {
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && !showing) change(change.apply(field.getText().strip()));
                });
    }

    private void change(UnaryOperator<Slide> how) {
        if (decks.slide().equals(shown)) decks.slides().change(how);
    }

    private static SlideSubject over(Slide slide, int count) {
        return switch (slide.subject()) {
            case SlideSubject.Chart(var area, var code, var part, var beside, _) ->
                    new SlideSubject.Chart(area, code, part, beside, count);
            case SlideSubject.Twins(var area, var other, var code, _) ->
                    new SlideSubject.Twins(area, other, code, count);
            case SlideSubject.Years(var area, var other, var up, var across, _) ->
                    new SlideSubject.Years(area, other, up, across, count);
            case SlideSubject other -> other;
        };
    }

    private void show(Optional<Slide> slide) {
        whole.setVisible(slide.isPresent());
        if (slide.isEmpty()) {
            shown = slide;
            return;
        }
        showing = true;
        shown = slide;
        headline.setText(slide.get().headline());
        notes.setText(slide.get().notes());
        boolean ofWords = slide.get().subject() instanceof SlideSubject.Words;
        if (slide.get().subject() instanceof SlideSubject.Words(var text)) words.setText(text);
        part(wordsPart, ofWords);
        part(saidPart, !ofWords);
        part(yearsPart, countOf(slide.get()) >= 0);
        if (countOf(slide.get()) >= 0) years.setValue(countOf(slide.get()));
        part(each, comesInPieces(slide.get().subject()));
        each.setSelected(slide.get().reveal().each());
        showing = false;
    }

    private static int countOf(Slide slide) {
        return switch (slide.subject()) {
            case SlideSubject.Chart chart -> chart.years();
            case SlideSubject.Twins twins -> twins.years();
            case SlideSubject.Years through -> through.years();
            default -> -1;
        };
    }

    private static boolean comesInPieces(SlideSubject subject) {
        return switch (subject) {
            case SlideSubject.RankedList _,
                    SlideSubject.Comparison _,
                    SlideSubject.Tiles _,
                    SlideSubject.OneProject _,
                    SlideSubject.Words _ ->
                    true;
            case SlideSubject.Chart _, SlideSubject.Twins _, SlideSubject.Years _ -> false;
        };
    }

    private static void part(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private void showFacts(Optional<SlideFacts> found) {
        if (found.isEmpty()) return;
        SlideFacts facts = found.get();
        int of = decks.chosenProperty().get().map(Deck::slides).map(List::size).orElse(0);
        preview.show(facts.content(), (decks.placeProperty().get() + 1) + " of " + of);
        suggested.setText(facts.suggested().isEmpty() ? "" : "Suggested: " + facts.suggested());
        part(suggested, !facts.suggested().isEmpty());
        headline.setPromptText(facts.suggested());
        if (steps.show(facts) || choices.getChildren().size() <= 2) {
            List<Node> parts = new ArrayList<>(steps.nodes());
            parts.add(yearsPart);
            parts.add(each);
            choices.getChildren().setAll(parts);
        }
        part(choices, !facts.layers().isEmpty() || yearsPart.isManaged() || each.isManaged());
    }

    @FXML
    private void saveSaid() {
        if (said.getText().isBlank()) return;
        model.said(said.getText());
        said.clear();
    }

    @FXML
    private void useSuggested() {
        change(slide -> slide.headed(""));
        headline.clear();
    }
}
