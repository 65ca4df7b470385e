package io.github.placeline.ui.settings;

import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.app.guard.Threshold;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.InOrder;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Up to which count the open workspace hides numbers from others. Knows no control; use from the
/// FX thread only.
public final class SmallNumbersViewModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final InOrder keeping;
    private final Edits edits;
    private final Runnable onChange;
    private @Nullable Workspace workspace;
    private SmallNumbers stored = SmallNumbers.USUAL;

    /// @param onChange called when another threshold is kept
    public SmallNumbersViewModel(BackgroundRunner background, Edits edits, Runnable onChange) {
        this.keeping = new InOrder(background);
        this.edits = edits;
        this.onChange = onChange;
    }

    /// What stands in the field.
    StringProperty typedProperty() {
        return typed;
    }

    /// What is wrong with it; empty where nothing is.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether there is a workspace to keep it in.
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Another workspace is open.
    public void turnTo(Workspace opened) {
        workspace = opened;
        open.set(true);
        refresh();
    }

    /// Reads what is stored, which another window may have changed.
    public void refresh() {
        Workspace now = workspace;
        if (now == null) return;
        keeping.run(
                "Reading the settings",
                () -> Threshold.of(now),
                found -> {
                    if (now == workspace) show(found);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Keeps what is typed.
    void keep() {
        Workspace now = workspace;
        if (now == null) return;
        SmallNumbers before = stored;
        Threshold.read(typed.get())
                .ifPresentOrElse(
                        wanted -> {
                            if (wanted.equals(before)) show(before);
                            else
                                put(
                                        now,
                                        wanted,
                                        () ->
                                                edits.made(
                                                        new Edits.Edit(
                                                                words(wanted),
                                                                () -> put(now, before, () -> {}),
                                                                () -> put(now, wanted, () -> {}))));
                        },
                        () -> message.set(Threshold.RULE));
    }

    private void put(Workspace into, SmallNumbers wanted, Runnable then) {
        keeping.run(
                "Keeping the setting",
                () -> {
                    Threshold.keep(into, wanted);
                    return wanted;
                },
                kept -> {
                    show(kept);
                    then.run();
                    onChange.run();
                },
                failure -> message.set(failure.sentence()));
    }

    private void show(SmallNumbers found) {
        stored = found;
        typed.set(String.valueOf(found.threshold()));
        message.set("");
    }

    private static String words(SmallNumbers rule) {
        return rule.threshold() == 0
                ? "Small numbers are no longer hidden from others"
                : "Counts from 1 to %d are hidden from others".formatted(rule.threshold());
    }
}
