package io.github.placeline.analysis.twenty;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.sentence.Headline;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.analysis.trend.MannKendall;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Source;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;

/// What the app's analysis says of a series.
final class AppAnswer {

    private static final Source NOWHERE = new Source(1, "", "", 0);
    private static final Area ENGLAND = Given.area(1, "England", AreaKind.COUNTRY);

    private AppAnswer() {}

    static Answer of(Chosen chosen, PlainRecord record) {
        Indicator indicator = Given.indicator(polarity(chosen), unit(chosen), chosen.decimals());
        Area area = Given.authority(2, chosen.area());
        List<Series> all =
                List.of(
                        series(chosen, indicator, ENGLAND, record.england(), record, List.of()),
                        series(chosen, indicator, area, record.area(), record, record.counts()));
        TileFigures tile =
                TileFigures.of(
                                Comparisons.of(indicator, all),
                                area,
                                new Surroundings(List.of(ENGLAND), List.of()),
                                Viewpoint.USUAL,
                                breaks(chosen))
                        .orElseThrow();
        TheilSen line = tile.trend().line();
        MannKendall test = tile.trend().test();
        GapRecord gaps = Objects.requireNonNull(tile.gaps());
        TheilSen gapLine = gaps.trend().line();
        Position position = tile.position();
        return new Answer(
                tile.trend().stretch().count(),
                line == null ? Double.NaN : line.slope(),
                line == null ? Double.NaN : line.interval().low(),
                line == null ? Double.NaN : line.interval().high(),
                test == null ? Double.NaN : test.p(),
                test != null && test.exact(),
                tile.trend().verdict(indicator.polarity()).words(),
                position.confidence().interval().low(),
                position.confidence().interval().high(),
                position.standing().words(),
                gapLine == null ? Double.NaN : gapLine.slope(),
                gaps.verdict().words(),
                Headline.of(tile).text());
    }

    private static Polarity polarity(Chosen chosen) {
        return switch (chosen.good()) {
            case 1 -> Polarity.HIGHER_IS_BETTER;
            case -1 -> Polarity.LOWER_IS_BETTER;
            default -> Polarity.NEUTRAL;
        };
    }

    private static Unit unit(Chosen chosen) {
        if (chosen.before().equals("£")) return Unit.POUNDS;
        return switch (chosen.after()) {
            case "%" -> Unit.PERCENT;
            case " points" -> Unit.POINTS;
            case " per 100" -> Unit.per(100);
            case " per 100,000" -> Unit.per(100_000);
            default -> Unit.NUMBER;
        };
    }

    private static List<SeriesBreak> breaks(Chosen chosen) {
        return chosen.brokenAt() == null
                ? List.of()
                : List.of(
                        new SeriesBreak(
                                1,
                                period(chosen, chosen.brokenAt()),
                                "new assessment",
                                SeriesBreak.Origin.ENTERED));
    }

    /// Years without a value in the file are withheld; the newest has its counts.
    private static Series series(
            Chosen chosen,
            Indicator indicator,
            Area area,
            NavigableMap<Integer, BigDecimal> values,
            PlainRecord record,
            List<BigDecimal> counts) {
        List<Observation> observations = new ArrayList<>();
        int first = values.isEmpty() ? record.latest() : values.firstKey();
        for (int year = first; year <= record.latest(); year++) {
            BigDecimal value = values.get(year);
            Counts own =
                    year == record.latest() && !counts.isEmpty()
                            ? new Counts(
                                    counts.getFirst().doubleValue(), counts.getLast().doubleValue())
                            : Counts.UNSTATED;
            Reading reading =
                    value == null
                            ? new Reading.Withheld("-", Withholding.NO_NUMBER)
                            : new Reading.Published(value.doubleValue(), Interval.UNSTATED, own);
            Period period = period(chosen, year);
            observations.add(
                    new Observation(period, period.label(), reading, Quality.UNSTATED, NOWHERE));
        }
        return new Series(area, indicator, Breakdown.TOTAL, observations);
    }

    private static Period period(Chosen chosen, int year) {
        return chosen.counts() == null
                ? Period.reportingYear(year)
                : Period.academicYearEnding(year);
    }
}
