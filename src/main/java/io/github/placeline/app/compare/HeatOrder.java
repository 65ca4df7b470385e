package io.github.placeline.app.compare;

import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.model.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In which order the rows of a heat table stand. Rows without a figure always come last; rows that
/// are equal stand by name.
///
/// @param column the place of a column, or [#BY_GROUP], [#BY_NAME] or [#BY_COUNT]
/// @param reversed the other way round: worst first, or Z to A
public record HeatOrder(int column, boolean reversed) {

    /// As the group has them.
    public static final int BY_GROUP = -2;

    public static final int BY_NAME = -1;

    /// By how many figures are favourable, the most first.
    public static final int BY_COUNT = Integer.MAX_VALUE;

    /// Favourable counts first, as the table opens.
    public static final HeatOrder USUAL = new HeatOrder(BY_COUNT, false);

    /// What asking for that column's order once more gives: the other way round.
    public HeatOrder by(int wanted) {
        return new HeatOrder(wanted, wanted == column && !reversed);
    }

    /// The rows in this order. A column is ordered by what its cells show, the best first; without
    /// an agreed direction the highest first.
    public List<HeatRow> sorted(HeatTable table, HeatMode mode) {
        Stream<HeatRow> rows = table.rows().stream();
        if (column == BY_GROUP) return rows.toList();
        Comparator<HeatRow> names = Comparator.comparing(HeatRow::name);
        if (column == BY_NAME) return rows.sorted(reversed ? names.reversed() : names).toList();
        if (column != BY_COUNT && column >= table.columns().size()) return rows.toList();
        return rows.sorted(lastWithout(key(table, mode)).thenComparing(names)).toList();
    }

    private Comparator<HeatRow> lastWithout(Function<HeatRow, @Nullable Double> key) {
        Comparator<Double> best = Comparator.reverseOrder();
        Comparator<@Nullable Double> order =
                Comparator.nullsLast(reversed ? best.reversed() : best);
        return (one, other) -> order.compare(key.apply(one), key.apply(other));
    }

    private Function<HeatRow, @Nullable Double> key(HeatTable table, HeatMode mode) {
        if (column == BY_COUNT)
            return row -> row.judged() == 0 ? null : Double.valueOf(row.favourable());
        int sign = table.columns().get(column).indicator().polarity().sign() < 0 ? -1 : 1;
        return row -> key(row.cells().get(column), mode, sign);
    }

    private static @Nullable Double key(HeatCell cell, HeatMode mode, int sign) {
        return switch (mode) {
            case VALUE ->
                    cell.value() instanceof Reading.Published(double value, _, _)
                            ? Double.valueOf(sign * value)
                            : null;
            case GAP ->
                    Double.isNaN(cell.position().gap())
                            ? null
                            : Double.valueOf(sign * cell.position().gap());
            case TREND -> {
                TheilSen line = cell.trend().line();
                yield line == null ? null : Double.valueOf(sign * line.slope());
            }
            case RANK -> cell.rank() == null ? null : Double.valueOf(-cell.rank().place());
        };
    }
}
