package io.github.placeline.ui.record;

import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Changes;
import io.github.placeline.app.record.Revision;
import io.github.placeline.ui.record.RecordDesk.Subject;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What was known differently on two days. Knows no control; use from the FX thread only.
public final class ChangesViewModel {

    static final List<String> HEADINGS =
            List.of("", "Indicator", "Period", "Before", "After", "From", "When and by whom");

    private final ObjectProperty<@Nullable LocalDate> first = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> second = new SimpleObjectProperty<>();
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final ObservableList<Change> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final RecordDesk desk;
    private final BackgroundRunner background;
    private @Nullable Subject subject;

    ChangesViewModel(RecordDesk desk, BackgroundRunner background) {
        this.desk = desk;
        this.background = background;
        first.subscribe((_, _) -> compare());
        second.subscribe((_, _) -> compare());
        everything.subscribe((_, _) -> compare());
    }

    ObjectProperty<@Nullable LocalDate> firstProperty() {
        return first;
    }

    ObjectProperty<@Nullable LocalDate> secondProperty() {
        return second;
    }

    /// Whether every indicator of the area is compared, or only the one at hand.
    BooleanProperty everythingProperty() {
        return everything;
    }

    ObservableList<Change> shown() {
        return shown;
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /// Compares the day before the first import with today until other days are chosen.
    void show(Subject wanted) {
        subject = wanted;
        if (first.get() == null) {
            background.run(
                    "Looking for the first import",
                    _ -> desk.firstDay(),
                    day -> {
                        LocalDate today = LocalDate.now(ZoneId.systemDefault());
                        if (second.get() == null) second.set(today);
                        if (first.get() == null)
                            first.set(day.map(one -> one.minusDays(1)).orElse(today));
                    },
                    failure -> sentence.set(failure.sentence()));
        } else {
            compare();
        }
    }

    private void compare() {
        Subject asked = subject;
        LocalDate from = first.get();
        LocalDate to = second.get();
        boolean all = everything.get();
        if (asked == null || from == null || to == null) return;
        background.run(
                "Comparing two days",
                _ -> desk.changes(asked, from, to, all),
                found -> {
                    if (!asked.equals(subject)
                            || !from.equals(first.get())
                            || !to.equals(second.get())
                            || all != everything.get()) return;
                    shown.setAll(found);
                    sentence.set(Changes.counted(found));
                },
                failure -> {
                    shown.clear();
                    sentence.set(failure.sentence());
                });
    }

    static List<String> cells(Change change) {
        String part =
                change.difference().breakdown().isTotal()
                        ? ""
                        : ", " + change.difference().breakdown().text();
        return List.of(
                change.kind().words(),
                change.difference().indicator().name() + part,
                change.difference().period().label(),
                change.before(),
                change.after(),
                change.place(),
                Revision.who(change.maker()));
    }

    /// What is shown, for a spreadsheet.
    String tabSeparated() {
        return Stream.concat(Stream.of(HEADINGS), shown.stream().map(ChangesViewModel::cells))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
