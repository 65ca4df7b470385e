package io.github.placeline.ui.entry;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.importing.hand.EnteredTable;
import io.github.placeline.importing.hand.EntryReport;
import io.github.placeline.importing.hand.PastedTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The grid, what saving it would do, and the steps back. Knows no control; use from the FX thread
/// only.
public final class EntryViewModel {

    private static final int STEPS = 200;

    private final ObjectProperty<@Nullable Indicator> indicator = new SimpleObjectProperty<>();
    private final ObservableList<Indicator> indicators = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable EntryReport> report =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Deque<Sheet> behind = new ArrayDeque<>();
    private final Deque<Sheet> ahead = new ArrayDeque<>();
    private final EntryDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private final Consumer<OptionalLong> onChange;
    private @Nullable Area area;

    /// @param say tells the person at the screen
    /// @param onChange called when figures have been saved, with their batch, or taken back
    public EntryViewModel(
            EntryDesk desk,
            BackgroundRunner background,
            Consumer<Notice> say,
            Consumer<OptionalLong> onChange) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        this.onChange = onChange;
        indicator.subscribe((_, chosen) -> {
            if (chosen != null) begin(chosen);
        });
    }

    ObjectProperty<@Nullable Indicator> indicatorProperty() {
        return indicator;
    }

    ObservableList<Indicator> indicators() {
        return indicators;
    }

    ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /// What saving would do; null while nothing is typed.
    ReadOnlyObjectProperty<@Nullable EntryReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// What could not be understood of the last thing asked for, empty where all was.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Begins with the figures of an area; what is typed for the same indicator stays.
    public void show(Area wanted, @Nullable Indicator of) {
        boolean other = !wanted.equals(area);
        area = wanted;
        background.run(
                "Reading the indicators",
                _ -> desk.indicators(),
                indicators::setAll,
                failure -> {});
        if (of != null && !of.equals(indicator.get())) indicator.set(of);
        else if (other && indicator.get() != null && sheet.get().isBlank()) begin(indicator.get());
    }

    private void begin(Indicator chosen) {
        Area first = area;
        if (first == null) return;
        background.run(
                "Reading the periods",
                _ -> desk.usualPeriods(first, chosen),
                periods -> {
                    if (!chosen.equals(indicator.get())) return;
                    Sheet fresh = Sheet.EMPTY.with(first);
                    for (Period period : periods)
                        fresh = fresh.with(new Labelled(period, period.label(), Quality.UNSTATED));
                    behind.clear();
                    ahead.clear();
                    turnTo(fresh);
                },
                failure -> trouble.set(failure.sentence()));
    }

    void type(int row, int column, String text) {
        if (!sheet.get().at(row, column).equals(text.strip()))
            step(sheet.get().with(row, column, text.strip()));
    }

    /// Adds a column for a period as people write it: `2024/25`, `2025`.
    void addPeriod(String text) {
        Indicator chosen = indicator.get();
        if (chosen == null || text.isBlank()) return;
        PeriodText.read(text.strip(), chosen.yearType())
                .ifPresentOrElse(
                        period -> step(sheet.get().with(period)),
                        () ->
                                trouble.set(
                                        "\u201c%s\u201d is not a period that can be read. Write 2024/25, 2024-25 or 2025."
                                                .formatted(text.strip())));
    }

    /// Adds a row for the area that is likeliest meant.
    void addArea(String text) {
        if (text.isBlank()) return;
        background.run(
                "Looking for the area",
                _ -> desk.areasLike(text.strip()),
                found -> {
                    if (found.isEmpty())
                        trouble.set(
                                "No area is called \u201c%s\u201d. Check the spelling."
                                        .formatted(text.strip()));
                    else step(sheet.get().with(found.getFirst()));
                },
                failure -> trouble.set(failure.sentence()));
    }

    void remove(Area row) {
        step(sheet.get().without(row));
    }

    /// Takes in what a spreadsheet has put on the clipboard.
    void paste(String text, int row, int column) {
        Indicator chosen = indicator.get();
        if (chosen == null || text.isBlank()) return;
        background.run(
                "Reading what is pasted",
                _ -> desk.pasted(text, chosen),
                block -> {
                    step(sheet.get().with(block, row, column));
                    trouble.set(unknown(block));
                },
                failure -> trouble.set(failure.sentence()));
    }

    private static String unknown(PastedTable block) {
        if (block.unknown().isEmpty()) return "";
        return "Left out, because no area has this name: "
                + String.join(", ", block.unknown())
                + ".";
    }

    void undo() {
        if (behind.isEmpty()) return;
        ahead.push(sheet.get());
        turnTo(behind.pop());
    }

    void redo() {
        if (ahead.isEmpty()) return;
        behind.push(sheet.get());
        turnTo(ahead.pop());
    }

    /// What is stored where the keyboard is.
    void stored(int row, int column, Consumer<String> then) {
        Indicator chosen = indicator.get();
        Sheet now = sheet.get();
        if (chosen == null || row >= now.areas().size() || column >= now.periods().size()) return;
        Area at = now.areas().get(row);
        Period period = now.periods().get(column).period();
        background.run(
                "Reading the stored figure",
                _ -> desk.stored(at, chosen, period),
                found ->
                        then.accept(
                                "%s, %s: %s"
                                        .formatted(
                                                at.name(),
                                                period.label(),
                                                found.map(text -> "stored " + text)
                                                        .orElse("nothing stored"))),
                failure -> trouble.set(failure.sentence()));
    }

    /// Saves everything sure.
    void save() {
        Optional<EnteredTable> table = table();
        if (table.isEmpty()) return;
        background.run(
                "Saving what was entered",
                _ -> desk.save(table.get()),
                this::saved,
                failure -> trouble.set(failure.sentence()));
    }

    private void saved(EntryReport done) {
        if (done.batch().isEmpty()) {
            trouble.set("Nothing was saved: all of it is stored already.");
            return;
        }
        long batch = done.batch().getAsLong();
        say.accept(
                Notice.done(
                        EntryWords.saved(done), new Notice.Offer("Undo", () -> takeBack(batch))));
        Indicator chosen = indicator.get();
        if (chosen != null && done.counts().heldBack() == 0) begin(chosen);
        else check();
        onChange.accept(done.batch());
    }

    private void takeBack(long batch) {
        background.run(
                "Taking back what was entered",
                _ -> {
                    desk.undo(batch);
                    return batch;
                },
                _ -> {
                    say.accept(Notice.done("Taken back. Every figure is what it was before."));
                    onChange.accept(OptionalLong.empty());
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    private void step(Sheet next) {
        trouble.set("");
        if (next.equals(sheet.get())) return;
        behind.push(sheet.get());
        if (behind.size() > STEPS) behind.removeLast();
        ahead.clear();
        turnTo(next);
    }

    private void turnTo(Sheet next) {
        trouble.set("");
        sheet.set(next);
        check();
    }

    private void check() {
        Sheet checked = sheet.get();
        Optional<EnteredTable> table = table();
        if (table.isEmpty()) {
            report.set(null);
            return;
        }
        background.run(
                "Checking what is entered",
                _ -> desk.check(table.get()),
                found -> {
                    if (checked.equals(sheet.get())) report.set(found);
                },
                failure -> trouble.set(failure.sentence()));
    }

    private Optional<EnteredTable> table() {
        Indicator chosen = indicator.get();
        Sheet now = sheet.get();
        if (chosen == null || now.isBlank()) return Optional.empty();
        return Optional.of(
                new EnteredTable(chosen, Breakdown.TOTAL, now.areas(), now.periods(), now.cells()));
    }
}
