package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatOrder;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.app.compare.HeatRow;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.app.compare.HeatWords;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// State of the compare screen. Knows no control; use from the FX thread only.
public final class CompareViewModel {

    /// What there is to show.
    public sealed interface State {
        record NothingChosen() implements State {}

        record Loading() implements State {}

        record Loaded(HeatFacts facts) implements State {}

        record Failed(String sentence) implements State {}
    }

    /// The table as it stands: its rows in order, in one mode, one place of it read.
    public record Shown(
            HeatTable table, List<HeatRow> rows, HeatMode mode, HeatOrder order, Spot spot) {
        public Shown {
            rows = List.copyOf(rows);
        }

        /// The rows of another table in the same order, which is by that table's own figures: a
        /// row's place must not tell a figure that it does not show.
        List<HeatRow> rowsOf(HeatTable other) {
            return order.sorted(other, mode);
        }

        /// Lines of notes under the titles of columns: which way is good; the unit of gaps, the
        /// period where it is the same for all, or how a column is sorted.
        int notes() {
            boolean directions =
                    table.columns().stream()
                            .anyMatch(column -> !HeatWords.polarityNote(column).isEmpty());
            boolean more =
                    mode == HeatMode.GAP
                            || !table.periodsDiffer()
                            || (order.column() >= 0 && order.column() != HeatOrder.BY_COUNT);
            return Math.max(1, (directions ? 1 : 0) + (more ? 1 : 0));
        }
    }

    private static final String GROUP = "compare.group";
    private static final String INDICATORS = "compare.indicators";
    private static final String OWN = "compare.own";
    private static final String MODE = "compare.mode";
    private static final String SEPARATOR = "\t";

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.NothingChosen());
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final CompareDesk desk;
    private final BackgroundRunner background;
    private @Nullable HeatQuestion question;
    private HeatMode mode;
    private HeatOrder order = HeatOrder.USUAL;
    private AsAt moment = AsAt.NOW;

    public CompareViewModel(CompareDesk desk, BackgroundRunner background) {
        this.desk = desk;
        this.background = background;
        String last = desk.remembered(MODE);
        this.mode =
                Arrays.stream(HeatMode.values())
                        .filter(one -> one.name().equals(last))
                        .findFirst()
                        .orElse(HeatMode.VALUE);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Null while there is no table.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Optional<HeatFacts> loaded() {
        return state.get() instanceof State.Loaded(var facts)
                ? Optional.of(facts)
                : Optional.empty();
    }

    public HeatMode mode() {
        return mode;
    }

    /// Looks from an area: what was chosen last stays, where it still can be.
    public void show(Area looked) {
        HeatQuestion now = question;
        if (now != null && now.looked().equals(looked)) return;
        ask(now == null ? firstQuestion(looked) : now.lookingAt(looked));
    }

    /// Shows what was known at a moment.
    public void show(AsAt asAt) {
        moment = asAt;
        change(now -> now.asAt(asAt));
    }

    public void showGroup(String key) {
        desk.remember(GROUP, key);
        change(now -> now.withGroup(key));
    }

    public void showIndicators(String key) {
        desk.remember(INDICATORS, key);
        change(now -> now.withIndicators(key));
    }

    /// Shows the reader's own choice of indicators.
    public void showOwn(List<String> codes) {
        HeatQuestion now = question;
        if (now == null || codes.isEmpty()) return;
        HeatQuestion next = now.withOwn(codes);
        desk.remember(OWN, String.join(SEPARATOR, codes));
        desk.remember(INDICATORS, next.indicators());
        ask(next);
    }

    public void show(HeatMode wanted) {
        mode = wanted;
        desk.remember(MODE, wanted.name());
        arrange(spot());
    }

    /// Orders the rows by a column; once more turns the order round.
    public void sortBy(int column) {
        loaded().ifPresent(facts -> {
            boolean count = column >= facts.table().columns().size();
            order = order.by(count ? HeatOrder.BY_COUNT : column);
            arrange(spot());
        });
    }

    /// Reads another place.
    public void read(Spot wanted) {
        arrange(wanted);
    }

    void move(int down, int right) {
        Shown now = shown.get();
        if (now != null) arrange(now.spot().moved(down, right, now.table()));
    }

    /// The place that is read, in words.
    public HeatWords words() {
        Shown now = shown.get();
        if (now == null || now.table().isEmpty()) return new HeatWords("", "");
        HeatTable table = now.table();
        Spot spot = now.spot();
        if (spot.isOfIndicator(table)) {
            return switch (spot.row()) {
                case Spot.HEADING -> HeatWords.ofHeading(table.columns().get(spot.column()));
                case Spot.COUNTRY -> HeatWords.ofCountry(table, spot.column(), mode);
                default -> HeatWords.of(table, now.rows().get(spot.row()), spot.column(), mode);
            };
        }
        if (spot.row() >= 0) return HeatWords.ofRow(table, now.rows().get(spot.row()));
        if (spot.row() == Spot.COUNTRY)
            return new HeatWords(table.country() + ".", "The figures all others are beside.");
        return spot.isCount(table)
                ? new HeatWords(
                        table.countHeading() + ".", "How many of the figures that can be judged.")
                : new HeatWords("Area.", "");
    }

    /// Reads the figures again, keeping what is shown until they are there.
    public void refresh() {
        HeatQuestion asked = question;
        if (asked != null) read(asked);
    }

    private HeatQuestion firstQuestion(Area looked) {
        String own = desk.remembered(OWN);
        HeatQuestion first = HeatQuestion.of(looked).asAt(moment);
        if (!own.isEmpty()) first = first.withOwn(List.of(own.split(SEPARATOR, -1)));
        return first.withGroup(desk.remembered(GROUP)).withIndicators(desk.remembered(INDICATORS));
    }

    private void change(UnaryOperator<HeatQuestion> by) {
        HeatQuestion now = question;
        if (now == null) return;
        HeatQuestion next = by.apply(now);
        if (!next.equals(now)) ask(next);
    }

    private void ask(HeatQuestion next) {
        question = next;
        read(next);
    }

    private void read(HeatQuestion asked) {
        if (loaded().isEmpty()) state.set(new State.Loading());
        background.run(
                "Comparing areas",
                progress -> desk.facts(asked, progress),
                facts -> {
                    if (!asked.equals(question)) return;
                    state.set(new State.Loaded(facts));
                    if (order.column() != HeatOrder.BY_COUNT
                            && order.column() >= facts.table().columns().size())
                        order = HeatOrder.USUAL;
                    arrange(spot());
                },
                failure -> {
                    if (asked.equals(question)) state.set(new State.Failed(failure.sentence()));
                });
    }

    private Spot spot() {
        Shown now = shown.get();
        return now == null ? Spot.FIRST : now.spot();
    }

    private void arrange(Spot spot) {
        loaded().ifPresent(facts -> {
            HeatTable table = facts.table();
            shown.set(new Shown(table, order.sorted(table, mode), mode, order, spot.within(table)));
        });
    }
}
