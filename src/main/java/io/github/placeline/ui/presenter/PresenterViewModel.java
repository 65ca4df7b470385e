package io.github.placeline.ui.presenter;

import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideContent;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Where a presentation is: which slide, which step, what is hidden. Knows no window; use from the
/// FX thread only.
public final class PresenterViewModel {

    /// What covers the slides.
    public enum Blank {
        NONE,
        BLACK,
        WHITE
    }

    private static final int DIGITS = 3;

    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<LaidSlide> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Blank> blank = new ReadOnlyObjectWrapper<>(Blank.NONE);
    private final ReadOnlyBooleanWrapper contrast = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final Prepared prepared;
    private final InstantSource clock;
    private Instant started;

    /// @param slides at least one
    /// @param load reads the figures of a slide; called away from the window's thread
    /// @param clock tells the time, also after the computer has slept
    /// @param from the place of the first slide shown
    /// @param hidesNames whether no area is named until somebody asks for it
    public PresenterViewModel(
            List<Slide> slides,
            Function<Slide, SlideFacts> load,
            BackgroundRunner background,
            InstantSource clock,
            int from,
            boolean hidesNames) {
        if (slides.isEmpty()) throw new IllegalArgumentException("nothing to present");
        this.clock = clock;
        this.started = clock.instant();
        this.prepared = new Prepared(slides, load, background, this::arrived);
        place.set(Math.clamp(from, 0, slides.size() - 1));
        prepared.look(new Prepared.Look(false, hidesNames, false));
        prepared.around(place.get());
        show();
    }

    /// The place of the slide in view, from 0.
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// The step in view, from 0.
    public ReadOnlyIntegerProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The slide in view, laid out for the screen.
    public ReadOnlyObjectProperty<LaidSlide> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Blank> blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /// Whether slides are shown in high contrast.
    public ReadOnlyBooleanProperty contrastProperty() {
        return contrast.getReadOnlyProperty();
    }

    /// The digits of a slide's number that were typed so far.
    public ReadOnlyStringProperty typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Whether the presenter has left.
    public ReadOnlyBooleanProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    public int count() {
        return prepared.count();
    }

    /// "4 of 9".
    public String number() {
        return prepared.number(place.get());
    }

    /// The slide in view, with its figures once they were read.
    public Optional<SlideFacts> facts() {
        return prepared.facts(place.get());
    }

    public Slide slide() {
        return prepared.slide(place.get());
    }

    /// What the slide in view shows.
    public SlideContent content() {
        return prepared.content(place.get());
    }

    /// What the next slide will show; empty on the last one.
    public Optional<SlideContent> nextContent() {
        int next = place.get() + 1;
        return next < count() ? Optional.of(prepared.content(next)) : Optional.empty();
    }

    /// The next slide, where it is laid out already.
    Optional<LaidSlide> ready() {
        return prepared.laidAlready(place.get() + 1);
    }

    /// Since the presentation began or the timer was set back.
    public Duration elapsed() {
        return Duration.between(started, clock.instant());
    }

    public void restartTimer() {
        started = clock.instant();
    }

    /// The screen has another size.
    void resize(Size size) {
        if (prepared.resize(size)) refresh();
    }

    void digit(int digit) {
        if (endBlank()) return;
        if (typed.get().length() < DIGITS) typed.set(typed.get() + digit);
    }

    void press(Command command) {
        if (endBlank()) return;
        String number = typed.get();
        boolean keepsNumber = command == Command.ERASE || command == Command.OTHER;
        if (!keepsNumber) typed.set("");
        switch (command) {
            case NEXT -> next();
            case BACK -> back();
            case FIRST -> go(0, 0);
            case LAST -> go(count() - 1, 0);
            case ENTER -> {
                if (number.isEmpty()) next();
                else go(Math.clamp(Integer.parseInt(number) - 1, 0, count() - 1), 0);
            }
            case ERASE -> {
                if (number.isEmpty()) back();
                else typed.set(number.substring(0, number.length() - 1));
            }
            case BLACK -> blank.set(Blank.BLACK);
            case WHITE -> blank.set(Blank.WHITE);
            case CONTRAST -> contrast.set(!contrast.get());
            case TABLE -> look(prepared.look().table(!prepared.look().asTable()));
            case NAMES -> look(prepared.look().names(!prepared.look().hidesNames()));
            case SWAP -> look(prepared.look().swap(!prepared.look().swapped()));
            case LEAVE -> over.set(true);
            case OTHER -> {}
        }
    }

    private boolean endBlank() {
        if (blank.get() == Blank.NONE) return false;
        blank.set(Blank.NONE);
        return true;
    }

    private void look(Prepared.Look next) {
        prepared.look(next);
        refresh();
    }

    private void next() {
        if (step.get() < shown.get().steps() - 1) step.set(step.get() + 1);
        else if (place.get() < count() - 1) go(place.get() + 1, 0);
    }

    private void back() {
        if (step.get() > 0) step.set(step.get() - 1);
        else if (place.get() > 0) go(place.get() - 1, Integer.MAX_VALUE);
    }

    private void go(int to, int at) {
        LaidSlide laid = prepared.laid(to);
        step.set(0);
        place.set(to);
        shown.set(laid);
        step.set(Math.min(at, laid.steps() - 1));
        prepared.around(to);
    }

    private void refresh() {
        show();
        prepared.around(place.get());
    }

    private void show() {
        LaidSlide laid = prepared.laid(place.get());
        shown.set(laid);
        if (step.get() >= laid.steps()) step.set(laid.steps() - 1);
    }

    private void arrived(int at) {
        if (at == place.get()) show();
    }
}
