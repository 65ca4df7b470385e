package io.github.placeline.ui.record;

import io.github.placeline.app.record.Revision;
import io.github.placeline.ui.record.RecordDesk.Subject;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Every version of the readings of a series. Knows no control; use from the FX thread only.
public final class RevisionsViewModel {

    static final List<String> HEADINGS =
            List.of("Period", "Figure", "From", "Brought in", "Stands");

    private final ObservableList<Revision> shown = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final RecordDesk desk;
    private final BackgroundRunner background;
    private List<Revision> all = List.of();
    private boolean onlyRevised;
    private @Nullable Subject subject;

    RevisionsViewModel(RecordDesk desk, BackgroundRunner background) {
        this.desk = desk;
        this.background = background;
    }

    ObservableList<Revision> shown() {
        return shown;
    }

    /// How many readings there are and how many of them were ever changed.
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    void show(Subject wanted) {
        subject = wanted;
        background.run(
                "Reading the revisions",
                _ -> desk.revisions(wanted),
                found -> {
                    if (!wanted.equals(subject)) return;
                    all = found;
                    sentence.set(said(found));
                    filter();
                },
                failure -> sentence.set(failure.sentence()));
    }

    /// Leaves out readings that never changed.
    void showOnlyRevised(boolean only) {
        onlyRevised = only;
        filter();
    }

    private void filter() {
        shown.setAll(onlyRevised ? all.stream().filter(one -> versions(one) > 1).toList() : all);
    }

    private long versions(Revision one) {
        return all.stream()
                .filter(other ->
                        other.version()
                                .observation()
                                .period()
                                .equals(one.version().observation().period()))
                .count();
    }

    private static String said(List<Revision> all) {
        long current = all.stream().filter(one -> one.version().isCurrent()).count();
        long earlier = all.size() - current;
        if (all.isEmpty()) return "No figures are stored.";
        return "%d readings, %s."
                .formatted(
                        current,
                        earlier == 0
                                ? "none of them changed since it was brought in"
                                : earlier == 1
                                        ? "with 1 earlier version"
                                        : "with " + earlier + " earlier versions");
    }

    static List<String> cells(Revision revision) {
        return List.of(
                revision.version().observation().period().label(),
                revision.text(),
                Revision.place(revision.version()),
                Revision.who(revision.version().made()),
                revision.standing());
    }

    /// What is shown, for a spreadsheet.
    String tabSeparated() {
        return Stream.concat(Stream.of(HEADINGS), shown.stream().map(RevisionsViewModel::cells))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
