package io.github.placeline.ui.decks;

import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableObjectValue;

/// What can be done with the slides of the deck that is worked at. Use from the FX thread only.
public final class SlideChanges {

    private final ObservableObjectValue<Optional<Deck>> chosen;
    private final IntegerProperty place;
    private final BiConsumer<Deck, String> keep;
    private final Clock clock;

    /// @param keep keeps the deck in another form, with what was done as a sentence without its
    ///   full stop
    SlideChanges(
            ObservableObjectValue<Optional<Deck>> chosen,
            IntegerProperty place,
            BiConsumer<Deck, String> keep,
            Clock clock) {
        this.chosen = chosen;
        this.place = place;
        this.keep = keep;
        this.clock = clock;
    }

    /// The slide that is worked at.
    Optional<Slide> current() {
        int at = place.get();
        return chosen.get()
                .filter(deck -> at >= 0 && at < deck.slides().size())
                .map(deck -> deck.slides().get(at));
    }

    /// Adds a slide of words after the one that is worked at.
    public void addWords() {
        Slide slide = Slide.of(new SlideSubject.Words(""), clock.instant());
        chosen.get()
                .ifPresent(deck -> {
                    int at = Math.min(place.get() + 1, deck.slides().size());
                    keep.accept(deck.inserting(at, slide), "A slide of words was added");
                    place.set(at);
                });
    }

    public void move(int from, int to) {
        chosen.get()
                .ifPresent(deck -> {
                    keep.accept(deck.moving(from, to), "Slide %d was moved".formatted(from + 1));
                    place.set(to);
                });
    }

    /// Removes the slide that is worked at.
    public void remove() {
        int at = place.get();
        chosen.get()
                .filter(deck -> at >= 0 && at < deck.slides().size())
                .ifPresent(deck ->
                        keep.accept(deck.removing(at), "Slide %d was removed".formatted(at + 1)));
    }

    /// Changes the slide that is worked at.
    public void change(UnaryOperator<Slide> how) {
        int at = place.get();
        current()
                .map(how)
                .filter(after -> !after.equals(current().orElse(null)))
                .ifPresent(after ->
                        chosen.get()
                                .ifPresent(deck ->
                                        keep.accept(
                                                deck.replacing(at, after),
                                                "Slide %d was changed".formatted(at + 1))));
    }

    /// Says that the figures of every slide, as they are now, are what is to be shown.
    public void agree() {
        chosen.get()
                .ifPresent(deck ->
                        keep.accept(
                                deck.with(
                                        deck.slides().stream()
                                                .map(one -> one.agreedAt(clock.instant()))
                                                .toList()),
                                "The figures of every slide were agreed"));
    }
}
