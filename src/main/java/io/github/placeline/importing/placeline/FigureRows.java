package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.store.Incoming;
import java.util.Optional;

/// Reads the rows of a file of figures, one reading each.
final class FigureRows {

    private static final int ROWS_PER_REPORT = 1024;

    private final CsvFile file;
    private final Header header;
    private final Findings findings;
    private final Incoming incoming = new Incoming();
    private final FigureRow row;
    private final FigureAreas areas;
    private final FigureTimes times;
    private final FigureBreakdowns breakdowns;
    private long rows;

    FigureRows(CsvFile file, About about, AreaMatcher matcher, Findings findings) {
        this.file = file;
        this.header = file.header();
        this.findings = findings;
        this.row = new FigureRow(header, new Combinations());
        this.areas = new FigureAreas(row, matcher, about, incoming);
        this.times = new FigureTimes(row, incoming);
        this.breakdowns = new FigureBreakdowns(header, about, incoming);
    }

    Incoming read(Progress progress) {
        while (file.hasNext()) {
            Cells cells = file.next();
            if (rows++ % ROWS_PER_REPORT == 0) file.report(progress);
            if (cells.count() == header.size()) row(cells);
            else
                findings.holdBack(
                        cells.line(),
                        0,
                        1,
                        "The row has %d cells, but the header has %d."
                                .formatted(cells.count(), header.size()));
        }
        return incoming;
    }

    /// How many rows of data there were.
    long rows() {
        return rows;
    }

    private void row(Cells cells) {
        int area = areas.of(cells);
        int period = times.of(cells);
        Optional<Quality> quality = quality(row.word(cells, FigureColumn.QUALITY));
        if (area == FigureAreas.NOT_FOUND) {
            findings.holdBack(cells.line(), 0, 1, "The row names no area that is known.");
        } else if (period == FigureTimes.UNREADABLE) {
            holdBack(
                    cells,
                    FigureColumn.PERIOD_START,
                    times.said(cells) + " is not a period that can be read.");
        } else if (quality.isEmpty()) {
            holdBack(
                    cells,
                    FigureColumn.QUALITY,
                    "“%s” is not provisional, revised or final."
                            .formatted(row.text(cells, FigureColumn.QUALITY)));
        } else {
            int indicator = incoming.indicators().of(row.word(cells, FigureColumn.INDICATOR));
            int series = incoming.series().of(indicator, breakdowns.of(cells), area);
            int label = incoming.labels().of(row.word(cells, FigureColumn.PERIOD_AS_PUBLISHED));
            if (row.word(cells, FigureColumn.REASON).isEmpty())
                value(cells, series, period, label, quality.get());
            else marker(cells, series, period, label, quality.get());
        }
    }

    private void value(Cells cells, int series, int period, int label, Quality quality) {
        double value = row.number(cells, FigureColumn.VALUE);
        if (Double.isNaN(value)) {
            holdBack(
                    cells,
                    FigureColumn.VALUE,
                    "“%s” is not a number, and the row gives no reason why there is none."
                            .formatted(row.text(cells, FigureColumn.VALUE)));
            return;
        }
        Counts counts =
                new Counts(
                        row.number(cells, FigureColumn.NUMERATOR),
                        row.number(cells, FigureColumn.DENOMINATOR));
        incoming.add(series, period, value, label, quality, line(cells));
        Interval interval = interval(cells);
        if (!counts.equals(Counts.UNSTATED) || !interval.equals(Interval.UNSTATED))
            incoming.addBeside(counts, interval);
    }

    /// An interval that ends before it starts is none.
    private Interval interval(Cells cells) {
        double low = row.number(cells, FigureColumn.LOW);
        double high = row.number(cells, FigureColumn.HIGH);
        return low > high ? Interval.UNSTATED : new Interval(low, high);
    }

    private void marker(Cells cells, int series, int period, int label, Quality quality) {
        String reason = row.word(cells, FigureColumn.REASON);
        ChoiceWord.read(Withholding.class, reason)
                .ifPresentOrElse(
                        why ->
                                incoming.addWithheld(
                                        series,
                                        period,
                                        incoming.markers()
                                                .of(
                                                        new Reading.Withheld(
                                                                row.word(cells, FigureColumn.VALUE),
                                                                why)),
                                        label,
                                        quality,
                                        line(cells)),
                        () ->
                                holdBack(
                                        cells,
                                        FigureColumn.REASON,
                                        "“%s” is not a reason that Placeline knows."
                                                .formatted(reason)));
    }

    private static Optional<Quality> quality(String word) {
        return word.isEmpty()
                ? Optional.of(Quality.UNSTATED)
                : ChoiceWord.read(Quality.class, word);
    }

    private void holdBack(Cells cells, FigureColumn column, String why) {
        findings.holdBack(cells.line(), row.place(column) + 1, 1, why);
    }

    private static int line(Cells cells) {
        return Math.toIntExact(cells.line());
    }
}
