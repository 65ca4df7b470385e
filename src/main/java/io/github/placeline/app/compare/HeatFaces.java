package io.github.placeline.app.compare;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.heat.CellFace;
import io.github.placeline.chart.heat.CellFace.Border;
import io.github.placeline.model.Reading;
import org.jspecify.annotations.Nullable;

/// What the cells of a heat table show in one mode.
public final class HeatFaces {

    private static final String NONE = "–";

    private final HeatTable table;
    private final HeatMode mode;
    private final boolean withPeriods;

    public HeatFaces(HeatTable table, HeatMode mode) {
        this.table = table;
        this.mode = mode;
        this.withPeriods = table.periodsDiffer();
    }

    /// An area's cell.
    public CellFace of(HeatRow row, int column) {
        HeatColumn heading = table.columns().get(column);
        HeatCell cell = row.cells().get(column);
        Figures figures = heading.figures();
        if (heading.index() != null && mode == HeatMode.TREND)
            return CellFace.plain(NONE, "no trend", Border.DASHED);
        return switch (mode) {
            case VALUE ->
                    cell.value() instanceof Reading.Published(double value, _, _)
                            ? judged(figures.figure(value), period(heading), cell)
                            : missing(cell, heading);
            case GAP ->
                    Double.isNaN(cell.position().gap())
                            ? missing(cell, heading)
                            : judged(figures.signed(cell.position().gap()), period(heading), cell);
            case TREND -> trend(cell, heading);
            case RANK -> rank(cell);
        };
    }

    /// The benchmark's own cell: its figure, in the mode of trends its direction.
    public CellFace ofCountry(int column) {
        HeatColumn heading = table.columns().get(column);
        HeatCell own = heading.country();
        if (heading.index() != null) return CellFace.plain(NONE, "", Border.DASHED);
        if (own == null) return CellFace.plain("No data", "", Border.DASHED);
        if (mode == HeatMode.TREND) return trend(own, heading);
        return own.value() instanceof Reading.Published(double value, _, _)
                ? CellFace.plain(heading.figures().figure(value), period(heading), Border.STRONG)
                : missing(own, heading);
    }

    private String period(HeatColumn heading) {
        return withPeriods ? heading.periodLabel() : "";
    }

    private static CellFace judged(String value, String below, HeatCell cell) {
        Standing standing = cell.position().standing();
        return standing == Standing.NO_DATA
                ? CellFace.plain(value, below, Border.FAINT)
                : new CellFace(value, below, StandingSign.of(standing), "", Border.OF_SIGN);
    }

    private CellFace missing(HeatCell cell, HeatColumn heading) {
        String why =
                cell.value() instanceof Reading.Withheld(_, var reason)
                        ? "[" + reason.mark() + "]"
                        : "[x]";
        return new CellFace(
                why, period(heading), StandingSign.of(Standing.NO_DATA), "", Border.DASHED);
    }

    private static CellFace trend(HeatCell cell, HeatColumn heading) {
        TrendVerdict verdict = cell.trend().verdict(heading.indicator().polarity());
        TheilSen line = cell.trend().line();
        int years = cell.trend().stretch().count();
        if (line == null) return CellFace.plain("Too few points", count(years), Border.DASHED);
        return new CellFace(
                verdict.words(), count(years), StandingSign.of(verdict), "", Border.OF_SIGN);
    }

    private static String count(int points) {
        return points == 1 ? "1 year" : points + " years";
    }

    private static CellFace rank(HeatCell cell) {
        Rank rank = cell.rank();
        if (rank == null) return CellFace.plain(NONE, "not ranked", Border.DASHED);
        return new CellFace(
                place(rank), "of " + rank.of(), null, letter(cell.band()), Border.FAINT);
    }

    private static String letter(@Nullable Band band) {
        return band == null ? "" : band.name();
    }

    private static String place(Rank rank) {
        return rank.words().replaceFirst(" of .*", "");
    }
}
