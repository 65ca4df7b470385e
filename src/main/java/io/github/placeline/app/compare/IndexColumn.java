package io.github.placeline.app.compare;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.index.IndexScore;
import io.github.placeline.analysis.index.PartScore;
import io.github.placeline.analysis.standing.Confidence;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.app.index.IndexFacts.Worked;
import io.github.placeline.model.Area;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts an index before its parts in a heat table, as a column of scores. It is never judged beside
/// the country: its parts are.
final class IndexColumn {

    private static final Trend NONE = Trend.of(new Stretch(List.of()));
    private static final Confidence UNTESTED =
            new Confidence(Interval.UNSTATED, Confidence.Basis.NONE);

    private final Index index;
    private final Indicator stand;
    private final Period period;
    private final Spread spread;
    private final Map<Area, IndexScore> scores = new HashMap<>();

    private IndexColumn(Worked worked, Period period) {
        this.index = worked.index();
        this.stand = indicator(worked.index());
        this.period = period;
        worked.scores().forEach(score -> scores.put(score.area(), score));
        this.spread =
                Spread.ofValues(
                        stand,
                        period,
                        worked.scores().stream()
                                .flatMap(score -> score.score().stream().boxed())
                                .toList());
    }

    /// The table with the index in front; as it is where nothing is recorded for any part.
    static HeatTable before(HeatTable table, Worked worked) {
        return newest(worked)
                .map(period -> new IndexColumn(worked, period).before(table))
                .orElse(table);
    }

    private HeatTable before(HeatTable table) {
        HeatColumn column = new HeatColumn(stand, index.name(), period, null, spread, index);
        return new HeatTable(
                table.country(),
                Stream.concat(Stream.of(column), table.columns().stream()).toList(),
                table.rows().stream().map(this::row).toList(),
                table.files());
    }

    private HeatRow row(HeatRow row) {
        List<HeatCell> cells = new ArrayList<>();
        cells.add(cell(row.area()));
        cells.addAll(row.cells());
        return new HeatRow(row.area(), row.name(), row.label(), cells);
    }

    private HeatCell cell(Area area) {
        IndexScore score = scores.get(area);
        return score == null || score.score().isEmpty()
                ? cell(area, Reading.ABSENT, Double.NaN, null, null)
                : scored(area, score.score().getAsDouble(), score.rank());
    }

    private HeatCell scored(Area area, double value, @Nullable Rank rank) {
        boolean gap = index.measure() == Index.Measure.SPREADS;
        return cell(
                area,
                new Reading.Published(value),
                gap ? value : Double.NaN,
                rank,
                new Point(period, value));
    }

    private HeatCell cell(
            Area area, Reading value, double gap, @Nullable Rank rank, @Nullable Point point) {
        Optional<Band> band = point == null ? Optional.empty() : spread.bandOf(point.value());
        return new HeatCell(
                area,
                false,
                value,
                new Position(Standing.NO_DATA, gap, UNTESTED),
                NONE,
                rank,
                band.orElse(null),
                band.map(spread::holding).orElse(0),
                point);
    }

    private static Optional<Period> newest(Worked worked) {
        return worked.scores().stream()
                .flatMap(score -> score.parts().stream())
                .map(PartScore::period)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Period::compareTo);
    }

    /// The scores as something that is measured, so that they can be printed and ordered.
    private static Indicator indicator(Index index) {
        boolean ranks = index.measure() == Index.Measure.RANK;
        return new Indicator(
                0,
                IndicatorSet.INDEX + index.id(),
                index.name(),
                List.of(),
                Unit.NUMBER,
                ranks ? 1 : 2,
                ranks ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER,
                YearType.REPORTING,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }
}
