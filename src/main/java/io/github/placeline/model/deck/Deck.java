package io.github.placeline.model.deck;

import java.util.ArrayList;
import java.util.List;

/// What a presenter shows. It belongs to the workspace and not to one area, because a twinning
/// event shows several.
///
/// Every change gives a new deck, and the repository keeps whichever it is given under the deck's
/// key: an edit is taken back by saving the deck before it.
///
/// @param id the workspace's own key, 0 for one that is not stored yet
/// @param slides in the order in which they are shown
public record Deck(long id, String title, List<Slide> slides) {

    public Deck {
        if (title.isBlank()) throw new IllegalArgumentException("a deck has a title");
        slides = List.copyOf(slides);
    }

    public static Deck named(String title) {
        return new Deck(0, title, List.of());
    }

    public Deck withId(long key) {
        return new Deck(key, title, slides);
    }

    public Deck titled(String words) {
        return new Deck(id, words, slides);
    }

    public Deck with(List<Slide> others) {
        return new Deck(id, title, others);
    }

    /// The same with another slide at a place.
    public Deck replacing(int place, Slide slide) {
        List<Slide> changed = new ArrayList<>(slides);
        changed.set(place, slide);
        return with(changed);
    }

    /// The same with one more slide, which comes to stand at `place`.
    public Deck inserting(int place, Slide slide) {
        List<Slide> changed = new ArrayList<>(slides);
        changed.add(place, slide);
        return with(changed);
    }

    /// The same with one more slide at the end.
    public Deck adding(Slide slide) {
        return inserting(slides.size(), slide);
    }

    public Deck removing(int place) {
        List<Slide> changed = new ArrayList<>(slides);
        changed.remove(place);
        return with(changed);
    }

    /// The same with the slide from one place at another.
    public Deck moving(int from, int to) {
        List<Slide> changed = new ArrayList<>(slides);
        changed.add(to, changed.remove(from));
        return with(changed);
    }
}
