package io.github.placeline.ui.imports;

import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The problems of one file, narrowed down by how much they matter and by words. What is held back
/// comes first.
public final class ProblemsViewModel {

    private final List<Problem> all;
    private final FilteredList<Problem> shown;
    private final ObjectProperty<@Nullable Severity> severity = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");

    public ProblemsViewModel(List<Problem> problems) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(Problem::severity, Collections.reverseOrder()));
        this.all = List.copyOf(sorted);
        this.shown = new FilteredList<>(FXCollections.observableArrayList(all));
        severity.subscribe(this::narrow);
        words.subscribe(this::narrow);
    }

    /// Those that remain.
    public FilteredList<Problem> shown() {
        return shown;
    }

    /// The only severity to show, or null for all.
    public ObjectProperty<@Nullable Severity> severityProperty() {
        return severity;
    }

    /// Words that the text must hold.
    public StringProperty wordsProperty() {
        return words;
    }

    public int count() {
        return all.size();
    }

    public int count(Severity wanted) {
        return (int) all.stream().filter(problem -> problem.severity() == wanted).count();
    }

    private void narrow() {
        Severity only = severity.get();
        String wanted = words.get().strip().toLowerCase(Locale.UK);
        shown.setPredicate(problem ->
                (only == null || problem.severity() == only)
                        && (problem.text().toLowerCase(Locale.UK).contains(wanted)
                                || String.valueOf(problem.line()).equals(wanted)));
    }
}
