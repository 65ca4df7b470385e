package io.github.placeline.model.deck;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One slide of a deck.
///
/// @param headline its sentence; empty for the one that the figures suggest
/// @param notes what the speaker wants to remember, paragraphs apart by line breaks
/// @param reveal which part of a chart comes into view in which step
/// @param agreed when somebody last looked at its figures and agreed with them, in whole
///   milliseconds
public record Slide(
        SlideSubject subject, String headline, String notes, Reveal reveal, Instant agreed) {

    public Slide {
        agreed = agreed.truncatedTo(ChronoUnit.MILLIS);
    }

    /// A slide with its suggested headline and no notes.
    ///
    /// @param now when its figures were looked at
    public static Slide of(SlideSubject subject, Instant now) {
        return new Slide(subject, "", "", subject.usualReveal(), now);
    }

    public Slide about(SlideSubject other) {
        return new Slide(other, headline, notes, reveal, agreed);
    }

    public Slide headed(String words) {
        return new Slide(subject, words, notes, reveal, agreed);
    }

    public Slide noting(String words) {
        return new Slide(subject, headline, words, reveal, agreed);
    }

    public Slide revealing(Reveal steps) {
        return new Slide(subject, headline, notes, steps, agreed);
    }

    public Slide agreedAt(Instant moment) {
        return new Slide(subject, headline, notes, reveal, moment);
    }
}
