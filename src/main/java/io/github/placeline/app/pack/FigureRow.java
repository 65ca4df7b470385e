package io.github.placeline.app.pack;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.Point;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Sparkline;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.export.pack.FigureFormat;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of one indicator in a table of several. The newest published figure of the area
/// decides the period; all figures beside it are of the same one.
final class FigureRow {

    private static final Size SPARK = new Size(132, 46);

    private final IndicatorFacts facts;
    private final Figures figures;
    private final @Nullable Point newest;

    FigureRow(IndicatorFacts facts) {
        this.facts = facts;
        this.figures = facts.figures();
        List<Point> published = Point.publishedIn(facts.area());
        this.newest = published.isEmpty() ? null : published.getLast();
    }

    Cell period() {
        return Cell.of(newest == null ? "" : newest.period().label());
    }

    /// The area's figure; where the newest is withheld, why.
    Cell own() {
        if (newest != null) return cell(facts.area().at(newest.period()));
        List<io.github.placeline.model.Observation> all = facts.area().observations();
        return Cell.of(all.isEmpty() ? "No data" : figures.cell(all.getLast().reading()));
    }

    Cell country() {
        return beside(facts.country());
    }

    Cell region() {
        return beside(facts.region());
    }

    private Cell beside(@Nullable Series series) {
        return series == null || newest == null ? Cell.of("") : cell(series.at(newest.period()));
    }

    private Cell cell(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _)
                ? Cell.of(figures.value(value), value, FigureFormat.plain(figures.decimals()))
                : Cell.of(figures.cell(reading));
    }

    /// "−3.6 pp"
    Cell gap() {
        Series country = facts.country();
        if (country == null
                || newest == null
                || !(country.at(newest.period()) instanceof Reading.Published(double theirs, _, _)))
            return Cell.of("");
        double difference = figures.difference(newest.value(), theirs);
        return Cell.of(
                figures.change(difference),
                difference,
                new FigureFormat(figures.decimals(), true, ""));
    }

    /// The neighbours' mean with how many it is of.
    Cell neighbours() {
        Mean mean = facts.comparison().neighbours();
        if (mean == null || newest == null || !newest.period().equals(facts.comparison().latest()))
            return Cell.of("");
        return Cell.of(
                figures.value(mean.value()) + " (" + mean.count() + ")",
                mean.value(),
                FigureFormat.plain(figures.decimals()));
    }

    /// "=2nd of 151"; the rank is of the indicator's latest period.
    Cell rank() {
        var rank = facts.comparison().rank();
        return Cell.of(rank == null ? "" : rank.words());
    }

    Cell quarter() {
        var band = facts.comparison().band();
        return Cell.of(band == null ? "" : band.words());
    }

    Cell position() {
        var standing = facts.position().standing();
        String words = standing.words() + (standing.isTested() || newest == null ? "" : "*");
        return Cell.of(words, StandingSign.of(standing));
    }

    /// Whether a star behind the position needs its meaning.
    boolean isUntested() {
        return newest != null && !facts.position().standing().isTested();
    }

    Cell direction() {
        return Cell.of(facts.direction().words(), StandingSign.of(facts.direction()));
    }

    /// Ten years as a small line.
    Cell course(ChartContent content) {
        Drawing drawn = Sparkline.draw(content, SPARK, 0.85);
        return Cell.of(drawn);
    }

    /// Since when the newest figure is not the latest there is.
    String age() {
        Period latest = facts.comparison().latest();
        return newest == null || latest == null || newest.period().equals(latest)
                ? ""
                : "No figure for " + latest.label();
    }
}
