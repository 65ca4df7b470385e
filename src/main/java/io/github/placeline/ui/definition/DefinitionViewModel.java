package io.github.placeline.ui.definition;

import io.github.placeline.app.quality.DefinitionDesk;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Definition;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// State of the panel in which an indicator is defined. Knows no control; use from the FX thread
/// only.
public final class DefinitionViewModel {

    private final Definition before;
    private final DefinitionDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private final Runnable onClose;
    private final StringProperty name;
    private final ObjectProperty<Unit.Kind> unit;
    private final StringProperty unitWords;
    private final ObjectProperty<@Nullable Integer> decimals;
    private final ObjectProperty<Polarity> polarity;
    private final ObjectProperty<YearType> yearType;
    private final StringProperty nextRelease;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /// @param seen the decimals that the values of its files show, offered while nobody has said
    /// @param onChange called whenever the definition was changed, by undo too
    /// @param onClose closes the panel
    public DefinitionViewModel(
            Definition before,
            int seen,
            DefinitionDesk desk,
            BackgroundRunner background,
            Edits edits,
            Runnable onChange,
            Runnable onClose) {
        this.before = before;
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
        this.onClose = onClose;
        name = new SimpleStringProperty(before.name());
        unit = new SimpleObjectProperty<>(before.unit().kind());
        unitWords = new SimpleStringProperty(before.unit().words());
        decimals = new SimpleObjectProperty<>(before.decimals() == null ? seen : before.decimals());
        polarity = new SimpleObjectProperty<>(before.polarity());
        yearType = new SimpleObjectProperty<>(before.yearType());
        nextRelease = new SimpleStringProperty(before.nextUpdate());
    }

    String code() {
        return before.code();
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Unit.Kind> unitProperty() {
        return unit;
    }

    /// What stands after a figure: "per 10,000", "points".
    StringProperty unitWordsProperty() {
        return unitWords;
    }

    ObjectProperty<@Nullable Integer> decimalsProperty() {
        return decimals;
    }

    ObjectProperty<Polarity> polarityProperty() {
        return polarity;
    }

    ObjectProperty<YearType> yearTypeProperty() {
        return yearType;
    }

    StringProperty nextReleaseProperty() {
        return nextRelease;
    }

    /// What is to be given first, or why it could not be kept; empty where neither.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether figures of this unit have words after them.
    static boolean hasWords(Unit.Kind kind) {
        return switch (kind) {
            case RATE, SCORE -> true;
            case PERCENT, NUMBER, POUNDS, UNKNOWN -> false;
        };
    }

    /// Keeps it, or says what is to be given first.
    void save() {
        List<String> lacks = new ArrayList<>();
        if (name.get().isBlank()) lacks.add("a name");
        if (unit.get() == Unit.Kind.UNKNOWN) lacks.add("what it counts in");
        if (decimals.get() == null) lacks.add("how many decimals are shown");
        if (polarity.get() == Polarity.UNKNOWN) lacks.add("which way is good");
        if (!lacks.isEmpty()) {
            message.set("Give " + DefinitionWords.listed(lacks) + ".");
            return;
        }
        keep(defined());
    }

    private Definition defined() {
        return new Definition(
                before.code(),
                name.get().strip(),
                before.topics(),
                new Unit(unit.get(), hasWords(unit.get()) ? unitWords.get().strip() : ""),
                decimals.get(),
                polarity.get(),
                yearType.get(),
                before.population(),
                before.definition(),
                before.method(),
                before.source(),
                before.link(),
                before.lastUpdate(),
                nextRelease.get().strip(),
                before.banded(),
                false);
    }

    private void keep(Definition wanted) {
        AtomicLong batch = new AtomicLong();
        background.run(
                "Keeping what is measured",
                _ -> desk.save(wanted),
                kept -> {
                    batch.set(kept);
                    onClose.run();
                    onChange.run();
                    edits.made(
                            new Edits.Edit(
                                    "What is known of " + wanted.name() + " was changed",
                                    () -> undo(batch),
                                    () -> again(wanted, batch)));
                },
                failure -> message.set(failure.sentence()));
    }

    private void undo(AtomicLong batch) {
        background.run(
                "Taking back what is measured",
                _ -> {
                    desk.undo(batch.get());
                    return true;
                },
                _ -> onChange.run(),
                failure -> message.set(failure.sentence()));
    }

    private void again(Definition wanted, AtomicLong batch) {
        background.run(
                "Keeping what is measured",
                _ -> desk.save(wanted),
                kept -> {
                    batch.set(kept);
                    onChange.run();
                },
                failure -> message.set(failure.sentence()));
    }

    void close() {
        onClose.run();
    }
}
