package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.deck.RoomNote;
import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The slide that is worked at with its figures, and what a room said about it. Knows no control;
/// use from the FX thread only.
public final class SlideViewModel {

    private final ReadOnlyObjectWrapper<Optional<SlideFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final DecksViewModel decks;
    private final DeckDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final String author;
    private final Clock clock;
    private @Nullable Slide wanted;

    /// @param author as the operating system names who sits here
    public SlideViewModel(
            DecksViewModel decks,
            DeckDesk desk,
            BackgroundRunner background,
            Edits edits,
            String author,
            Clock clock) {
        this.decks = decks;
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.author = author;
        this.clock = clock;
        decks.chosenProperty().subscribe(_ -> follow());
        decks.placeProperty().subscribe(_ -> follow());
    }

    /// Empty until the figures were read, and where there is no slide.
    public ReadOnlyObjectProperty<Optional<SlideFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Reads the figures again.
    public void refresh() {
        wanted = null;
        follow();
    }

    private void follow() {
        Slide slide = decks.slide().orElse(null);
        if (slide == null) {
            wanted = null;
            facts.set(Optional.empty());
            return;
        }
        if (slide.equals(wanted)) return;
        wanted = slide;
        background.run(
                "Reading the slide",
                _ -> desk.facts(slide),
                read -> {
                    if (!slide.equals(wanted)) return;
                    message.set("");
                    facts.set(Optional.of(read));
                },
                failure -> message.set(failure.sentence()));
    }

    /// Keeps what the room said about this slide as a note.
    public void said(String words) {
        facts.get()
                .filter(_ -> !words.isBlank())
                .ifPresent(slide -> keep(new RoomNote(slide, words, author, LocalDate.now(clock))));
    }

    /// The same for a slide that is presented.
    public void keep(RoomNote note) {
        AtomicReference<@Nullable AreaNote> kept = new AtomicReference<>();
        background.run(
                "Saving the note",
                _ -> desk.said(note),
                saved -> {
                    saved.ifPresent(one -> {
                        kept.set(one);
                        edits.made(
                                new Edits.Edit(
                                        "What the room said was saved as a note",
                                        () -> undo(kept),
                                        () -> keep(note)));
                    });
                    if (saved.isEmpty())
                        message.set("A note needs a slide about an area, and words.");
                },
                failure -> message.set(failure.sentence()));
    }

    private void undo(AtomicReference<@Nullable AreaNote> kept) {
        AreaNote note = kept.get();
        if (note == null) return;
        background.run(
                "Taking the note back",
                _ -> {
                    desk.unsaid(note);
                    return true;
                },
                _ -> {},
                failure -> message.set(failure.sentence()));
    }

    public String author() {
        return author;
    }
}
