package io.github.placeline.ui.shell;

import io.github.placeline.model.deck.SlideSubject;
import java.util.function.Consumer;

/// A deck that a slide may be added to.
///
/// @param words its title, or what makes a new one
/// @param workedAt whether it is the one that slides are added to unless another is chosen
/// @param add adds a slide to it
public record DeckOffer(String words, boolean workedAt, Consumer<SlideSubject> add) {}
