package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The agenda of the meeting that is looked at. Knows no control; use from the FX thread only.
public final class AgendaViewModel {

    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final IntegerProperty place = new SimpleIntegerProperty(0);
    private final MeetingsViewModel meetings;
    private final MeetingDesk desk;
    private final BackgroundRunner background;

    public AgendaViewModel(
            MeetingsViewModel meetings, MeetingDesk desk, BackgroundRunner background) {
        this.meetings = meetings;
        this.desk = desk;
        this.background = background;
        meetings.editionProperty().subscribe(_ -> read(meetings.chosenProperty().get()));
    }

    /// What the figures say to each item, as at the meeting; empty while they are being read.
    ObservableList<String> sentences() {
        return sentences;
    }

    /// Which item is looked at, counted from 0.
    IntegerProperty placeProperty() {
        return place;
    }

    List<Meeting.Item> items() {
        return meetings.chosenProperty().get().map(Meeting::items).orElse(List.of());
    }

    Optional<Meeting.Item> item() {
        int at = place.get();
        return at >= 0 && at < items().size() ? Optional.of(items().get(at)) : Optional.empty();
    }

    void add(Indicator indicator) {
        add(new Meeting.OneIndicator(indicator.id(), ""));
    }

    /// @param other null for all authorities
    void compare(Indicator indicator, @Nullable Area other) {
        add(new Meeting.Comparison(indicator.id(), other == null ? null : other.id(), ""));
    }

    void add(Project project) {
        add(new Meeting.OneProject(project.id(), ""));
    }

    void addWords() {
        add(new Meeting.Text("New item", ""));
    }

    private void add(Meeting.Item item) {
        List<Meeting.Item> next = new ArrayList<>(items());
        next.add(item);
        place.set(next.size() - 1);
        keep(next);
    }

    void move(int from, int to) {
        List<Meeting.Item> next = new ArrayList<>(items());
        next.add(to, next.remove(from));
        place.set(to);
        keep(next);
    }

    /// Takes the item that is looked at out.
    void takeOut() {
        if (item().isEmpty()) return;
        List<Meeting.Item> next = new ArrayList<>(items());
        next.remove(place.get());
        place.set(Math.clamp(place.get(), 0, Math.max(0, next.size() - 1)));
        keep(next);
    }

    /// Keeps what is to be said to an item.
    void say(int at, String words) {
        replace(
                at,
                item ->
                        switch (item) {
                            case Meeting.OneIndicator(var indicator, _) ->
                                    new Meeting.OneIndicator(indicator, words);
                            case Meeting.Comparison(var indicator, var other, _) ->
                                    new Meeting.Comparison(indicator, other, words);
                            case Meeting.OneProject(var project, _) ->
                                    new Meeting.OneProject(project, words);
                            case Meeting.Text(var heading, _) -> new Meeting.Text(heading, words);
                        });
    }

    /// Keeps the heading of an item that is words; others have none of their own.
    void head(int at, String heading) {
        replace(
                at,
                item ->
                        item instanceof Meeting.Text(_, var words)
                                ? new Meeting.Text(heading, words)
                                : item);
    }

    private void replace(int at, java.util.function.UnaryOperator<Meeting.Item> by) {
        if (at < 0 || at >= items().size()) return;
        List<Meeting.Item> next = new ArrayList<>(items());
        next.set(at, by.apply(next.get(at)));
        keep(next);
    }

    private void keep(List<Meeting.Item> items) {
        meetings.chosenProperty().get().ifPresent(meeting -> meetings.change(meeting.with(items)));
    }

    private void read(Optional<Meeting> chosen) {
        sentences.clear();
        MeetingBook book = meetings.bookProperty().get();
        if (chosen.isEmpty() || book == null) return;
        Meeting asked = chosen.get();
        if (place.get() >= asked.items().size()) place.set(Math.max(0, asked.items().size() - 1));
        background.run(
                "Reading the figures of the meeting",
                _ -> desk.sentences(book, asked),
                ifStill(asked, sentences::setAll),
                failure -> sentences.setAll(failure.sentence()));
    }

    private Consumer<List<String>> ifStill(Meeting asked, Consumer<List<String>> then) {
        return read -> {
            if (meetings.chosenProperty().get().filter(asked::equals).isPresent())
                then.accept(read);
        };
    }
}
