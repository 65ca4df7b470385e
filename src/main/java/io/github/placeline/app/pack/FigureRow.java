package io.github.placeline.app.pack;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Sparkline;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.export.pack.FigureFormat;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of one indicator in a table of several. The newest published figure of the area
/// decides the period; all figures beside it are of the same one.
final class FigureRow {

    private static final Size SPARK = new Size(132, 46);
    private static final Size LOW_SPARK = new Size(132, 21);

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
        Standing standing = standing();
        return Cell.of(standing.words() + (isUntested() ? "*" : ""), StandingSign.of(standing));
    }

    /// Whether a star behind the position needs its meaning.
    boolean isUntested() {
        return standing() != Standing.NO_DATA && !standing().isTested();
    }

    private Standing standing() {
        Series country = facts.country();
        if (newest == null || country == null) return Standing.NO_DATA;
        return Position.of(
                        facts.area().at(newest.period()),
                        country.at(newest.period()),
                        facts.question().indicator())
                .standing();
    }

    Cell direction() {
        return Cell.of(facts.direction().words(), StandingSign.of(facts.direction()));
    }

    /// Ten years as a small line; among many rows lower and without its years.
    Cell course(ChartContent content, boolean low) {
        if (!low) return Cell.of(Sparkline.draw(content, SPARK, 0.85));
        Drawing drawn = Sparkline.draw(content, LOW_SPARK, 0.1);
        return Cell.of(
                new Drawing(
                        drawn.size(),
                        drawn.plot(),
                        drawn.marks().stream()
                                .filter(mark -> !(mark instanceof Mark.Text))
                                .toList(),
                        drawn.title(),
                        drawn.description(),
                        drawn.points()));
    }
}
