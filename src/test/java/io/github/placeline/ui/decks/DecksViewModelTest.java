package io.github.placeline.ui.decks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.KeptChoices;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecksViewModelTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;
    private final List<Notice> said = new ArrayList<>();
    private final Edits edits = new Edits(said::add);
    private final KeptChoices memory = new KeptChoices();
    private Workspace workspace;
    private DecksViewModel model;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        model = again();
    }

    private DecksViewModel again() {
        return new DecksViewModel(
                new DeckDesk(workspace), new ImmediateRunner(), edits, memory, CLOCK);
    }

    private static SlideSubject words(String text) {
        return new SlideSubject.Words(text);
    }

    private List<String> texts() {
        return model.chosenProperty().get().orElseThrow().slides().stream()
                .map(slide -> ((SlideSubject.Words) slide.subject()).text())
                .toList();
    }

    private Deck stored() {
        return workspace
                .decks()
                .byId(model.chosenProperty().get().orElseThrow().id())
                .orElseThrow();
    }

    @Test
    void makesADeckForTheFirstSlide() {
        model.add(words("one"));

        assertThat(stored().title()).isEqualTo("Deck of 25 November 2026");
        assertThat(texts()).containsExactly("one");
        assertThat(said.getLast().text())
                .isEqualTo("Slide 1 was added to “Deck of 25 November 2026”.");
    }

    @Test
    void addsToADeckThatWasChosenAndWorksAtItFromThenOn() {
        model.add(words("one"));
        Deck first = stored();
        model.addToNew(words("two"));
        assertThat(texts()).containsExactly("two");

        model.add(first, words("three"));
        assertThat(texts()).containsExactly("one", "three");
        assertThat(stored().id()).isEqualTo(first.id());

        edits.undo();
        assertThat(texts()).containsExactly("one");
    }

    @Test
    void addsToTheDeckThatWasWorkedAtLastAlsoNextTime() {
        model.add(words("one"));
        long first = stored().id();
        model.newDeck();
        model.choose(workspace.decks().byId(first).orElseThrow());

        DecksViewModel next = again();
        next.add(words("two"));

        assertThat(workspace.decks().byId(first).orElseThrow().slides()).hasSize(2);
    }

    @Test
    void movesAndRemovesAndTakesBackBothInOrder() {
        for (String text : List.of("one", "two", "three")) model.add(words(text));

        model.slides().move(2, 0);
        assertThat(texts()).containsExactly("three", "one", "two");
        assertThat(model.placeProperty().get()).isZero();
        model.slides().remove();
        assertThat(texts()).containsExactly("one", "two");

        edits.undo();
        assertThat(texts()).containsExactly("three", "one", "two");
        edits.undo();
        assertThat(texts()).containsExactly("one", "two", "three");
        assertThat(stored().slides()).hasSize(3);
        edits.redo();
        assertThat(stored().slides().getFirst().subject()).isEqualTo(words("three"));
    }

    @Test
    void keepsHeadlineNotesAndSteps() {
        model.add(words("one"));

        model.slides().change(slide -> slide.headed("Look").noting("Pause."));
        model.slides().change(slide -> slide.revealing(slide.reveal().with(Layer.REGION, 2)));
        int edited = said.size();
        model.slides().change(slide -> slide.headed("Look"));

        assertThat(said).as("nothing changed, nothing to undo").hasSize(edited);
        Slide slide = stored().slides().getFirst();
        assertThat(slide.headline()).isEqualTo("Look");
        assertThat(slide.notes()).isEqualTo("Pause.");
        assertThat(slide.reveal().of(Layer.REGION)).isEqualTo(2);
    }

    @Test
    void bringsADeletedDeckBack() {
        model.add(words("one"));
        Deck deck = stored();

        model.deleteDeck();
        assertThat(workspace.decks().all()).isEmpty();
        assertThat(model.chosenProperty().get()).isEmpty();

        edits.undo();
        assertThat(workspace.decks().all()).containsExactly(deck);
        assertThat(model.chosenProperty().get()).contains(deck);
    }

    @Test
    void takesTheFirstSlideBackWithItsDeck() {
        model.add(words("one"));

        edits.undo();

        assertThat(workspace.decks().all()).isEmpty();
        assertThat(model.placeProperty().get()).isEqualTo(-1);
    }

    @Test
    void agreesWithTheFiguresOfEverySlide() {
        model.add(words("one"));
        model.slides().change(slide -> slide.agreedAt(Instant.EPOCH));

        model.slides().agree();

        assertThat(stored().slides().getFirst().agreed()).isEqualTo(CLOCK.instant());
    }

    @Test
    void doesNotRenameToNothing() {
        model.newDeck();
        model.rename("  ");
        assertThat(stored().title()).isEqualTo("Deck of 25 November 2026");
        model.rename(" Twinning ");
        assertThat(stored().title()).isEqualTo("Twinning");
    }
}
