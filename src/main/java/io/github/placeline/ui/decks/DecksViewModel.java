package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.app.session.Memory;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// State of the decks: which there are, which is worked at, at which slide. Every change is kept at
/// once and can be taken back. Knows no control; use from the FX thread only.
public final class DecksViewModel {

    private static final String CURRENT = "decks.current";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ReadOnlyObjectWrapper<@Nullable DeckShelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Deck>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final DeckDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Memory memory;
    private final Clock clock;
    private final Saves saves;
    private final SlideChanges slides;
    private final List<Runnable> waiting = new ArrayList<>();
    private long current;

    public DecksViewModel(
            DeckDesk desk, BackgroundRunner background, Edits edits, Memory memory, Clock clock) {
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.memory = memory;
        this.clock = clock;
        this.saves = new Saves(background, failure -> message.set(failure.sentence()), this::read);
        this.slides = new SlideChanges(chosen, place, this::change, clock);
        String kept = memory.find(CURRENT);
        this.current = kept.matches("\\d{1,18}") ? Long.parseLong(kept) : 0;
    }

    /// Null until the decks were read.
    public ReadOnlyObjectProperty<@Nullable DeckShelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// The deck that is worked at; empty where there is none.
    public ReadOnlyObjectProperty<Optional<Deck>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The place of the slide that is worked at, from 0; -1 for none.
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The slide that is worked at.
    public Optional<Slide> slide() {
        return slides.current();
    }

    /// What can be done with the slides of the deck that is worked at.
    public SlideChanges slides() {
        return slides;
    }

    /// Reads the decks again, once what was changed here is written.
    public void refresh() {
        if (saves.isIdle()) read();
    }

    private void read() {
        background.run(
                "Reading the decks",
                _ -> desk.shelf(),
                found -> {
                    if (!saves.isIdle()) return;
                    message.set("");
                    shelf.set(found);
                    Optional<Deck> wanted = found.byId(current);
                    show(wanted.or(() -> found.decks().stream().findFirst()));
                    List<Runnable> next = List.copyOf(waiting);
                    waiting.clear();
                    next.forEach(Runnable::run);
                },
                failure -> {
                    waiting.clear();
                    message.set(failure.sentence());
                });
    }

    private void show(Optional<Deck> deck) {
        current = deck.map(Deck::id).orElse(current);
        if (deck.isPresent()) memory.put(CURRENT, String.valueOf(current));
        int last = deck.map(one -> one.slides().size()).orElse(0) - 1;
        boolean other = !deck.map(Deck::id).equals(chosen.get().map(Deck::id));
        int wanted = other ? 0 : Math.max(0, place.get());
        chosen.set(deck);
        place.set(Math.min(wanted, last));
    }

    /// Works at another deck.
    public void choose(Deck deck) {
        if (chosen.get().filter(now -> now.id() == deck.id()).isEmpty()) show(Optional.of(deck));
    }

    /// Works at another slide.
    public void select(int at) {
        int slides = chosen.get().map(deck -> deck.slides().size()).orElse(0);
        if (at >= 0 && at < slides) place.set(at);
    }

    /// Makes an empty deck.
    public void newDeck() {
        make(named(), "A deck was made");
    }

    private Deck named() {
        return Deck.named("Deck of " + DAY.format(LocalDate.now(clock)));
    }

    /// Adds a slide after the last one, in a new deck where there is none.
    public void add(SlideSubject subject) {
        whenRead(() -> {
            if (chosen.get().isPresent()) append(subject);
            else addToNew(subject);
        });
    }

    /// Adds a slide after the last one of another deck, which is worked at from then on.
    public void add(Deck deck, SlideSubject subject) {
        choose(deck);
        append(subject);
    }

    /// Adds a slide to a new deck, which is worked at from then on.
    public void addToNew(SlideSubject subject) {
        Deck made = named().adding(Slide.of(subject, clock.instant()));
        make(made, "Slide 1 was added to “" + made.title() + "”");
    }

    /// Runs `then` once the decks are known.
    public void whenRead(Runnable then) {
        if (shelf.get() != null) {
            then.run();
            return;
        }
        waiting.add(then);
        read();
    }

    private void append(SlideSubject subject) {
        Deck longer = chosen.get().orElseThrow().adding(Slide.of(subject, clock.instant()));
        change(
                longer,
                "Slide %d was added to “%s”".formatted(longer.slides().size(), longer.title()));
        place.set(longer.slides().size() - 1);
    }

    public void rename(String title) {
        String words = title.strip();
        chosen.get()
                .filter(deck -> !words.isEmpty() && !deck.title().equals(words))
                .ifPresent(deck -> change(deck.titled(words), "The deck was renamed"));
    }

    public void deleteDeck() {
        chosen.get()
                .ifPresent(deck -> {
                    Runnable delete = () -> saves.add(() -> desk.delete(deck));
                    chosen.set(Optional.empty());
                    delete.run();
                    edits.made(
                            new Edits.Edit(
                                    "“" + deck.title() + "” was deleted",
                                    () -> {
                                        current = deck.id();
                                        saves.add(() -> desk.save(deck));
                                    },
                                    delete));
                });
    }

    private void make(Deck deck, String words) {
        AtomicLong key = new AtomicLong();
        Runnable save =
                () ->
                        saves.add(() -> {
                            key.set(desk.save(deck.withId(key.get())).id());
                            current = key.get();
                        });
        save.run();
        edits.made(
                new Edits.Edit(
                        words, () -> saves.add(() -> desk.delete(deck.withId(key.get()))), save));
    }

    private void change(Deck after, String words) {
        Deck before = chosen.get().orElseThrow();
        put(after);
        edits.made(new Edits.Edit(words, () -> put(before), () -> put(after)));
    }

    private void put(Deck deck) {
        if (chosen.get().filter(now -> now.id() == deck.id()).isPresent()) show(Optional.of(deck));
        current = deck.id();
        saves.add(() -> desk.save(deck));
    }
}
