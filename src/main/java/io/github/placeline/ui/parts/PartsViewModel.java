package io.github.placeline.ui.parts;

import io.github.placeline.app.parts.PartsDesk;
import io.github.placeline.app.parts.PartsFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.InOrder;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// State of the sets' screen. Every change is kept at once and can be taken back. Knows no control;
/// use from the FX thread only.
public final class PartsViewModel {

    private final ReadOnlyObjectWrapper<@Nullable PartsFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final PartsDesk desk;
    private final BackgroundRunner background;
    private final InOrder keeping;
    private final Edits edits;
    private @Nullable Area area;
    private AsAt moment = AsAt.NOW;
    private long wanted;

    public PartsViewModel(PartsDesk desk, BackgroundRunner background, Edits edits) {
        this.desk = desk;
        this.background = background;
        this.keeping = new InOrder(background);
        this.edits = edits;
    }

    /// Null until the sets were read.
    public ReadOnlyObjectProperty<@Nullable PartsFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void show(Area looked) {
        if (looked.equals(area)) return;
        area = looked;
        refresh();
    }

    /// Shows the figures that were known at a moment.
    public void show(AsAt asAt) {
        if (asAt.equals(moment)) return;
        moment = asAt;
        refresh();
    }

    /// Shows another set.
    public void choose(BenchmarkSet set) {
        if (set.id() == wanted) return;
        wanted = set.id();
        refresh();
    }

    /// Reads the sets again.
    public void refresh() {
        Area looked = area;
        AsAt asked = moment;
        if (looked == null) return;
        background.run(
                "Reading the set of parts",
                _ -> desk.facts(looked, wanted, asked),
                read -> {
                    if (!looked.equals(area) || !asked.equals(moment)) return;
                    message.set("");
                    wanted = read.shown().map(BenchmarkSet::id).orElse(0L);
                    facts.set(read);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Adds a set with one part to be named.
    public void add() {
        keep(
                "A set was added",
                null,
                new BenchmarkSet(0, "New set", List.of(new BenchmarkSet.Part("Part 1", null))));
    }

    /// Adds the eight Gatsby Benchmarks.
    public void addGatsby() {
        keep("The Gatsby Benchmarks were added", null, PartsDesk.gatsby());
    }

    /// Keeps the set that is shown in another form.
    public void change(UnaryOperator<BenchmarkSet> by) {
        PartsFacts now = facts.get();
        if (now == null) return;
        now.shown()
                .ifPresent(before -> {
                    BenchmarkSet after = by.apply(before);
                    if (!after.equals(before))
                        keep("“" + after.name() + "” was changed", before, after);
                });
    }

    public void delete() {
        PartsFacts now = facts.get();
        if (now == null) return;
        now.shown()
                .ifPresent(set -> {
                    Runnable delete = () -> desk.delete(set);
                    run(
                            delete,
                            new Edits.Edit(
                                    "“" + set.name() + "” was deleted",
                                    () -> run(() -> wanted = desk.save(set), null),
                                    () -> run(delete, null)));
                });
    }

    private void keep(String words, @Nullable BenchmarkSet before, BenchmarkSet after) {
        BenchmarkSet[] stored = {after};
        Runnable save =
                () -> {
                    wanted = desk.save(stored[0]);
                    stored[0] = stored[0].under(wanted);
                };
        Runnable back =
                before == null ? () -> desk.delete(stored[0]) : () -> wanted = desk.save(before);
        run(save, new Edits.Edit(words, () -> run(back, null), () -> run(save, null)));
    }

    private void run(Runnable work, Edits.@Nullable Edit edit) {
        keeping.run(
                "Keeping the set",
                () -> {
                    work.run();
                    return true;
                },
                _ -> {
                    refresh();
                    if (edit != null) edits.made(edit);
                },
                failure -> message.set(failure.sentence()));
    }
}
