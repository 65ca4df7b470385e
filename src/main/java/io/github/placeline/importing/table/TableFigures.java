package io.github.placeline.importing.table;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.cell.FigureText;
import io.github.placeline.importing.cell.MarkerText;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.HeldBackRow.AsGiven;
import io.github.placeline.importing.plan.ReadPeriod;
import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.read.LongCell;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Incoming;
import java.util.Optional;

/// Takes the cells of a table that hold figures or markers into a file's readings.
final class TableFigures {

    private final DecimalMark mark;
    private final Incoming incoming;
    private final Findings findings;
    private long blanks;
    private long firstBlank;

    TableFigures(DecimalMark mark, Incoming incoming, Findings findings) {
        this.mark = mark;
        this.incoming = incoming;
        this.findings = findings;
    }

    void begin() {
        blanks = 0;
    }

    boolean isFigure(Cell cell) {
        return figure(cell).isPresent();
    }

    /// Numbers of a workbook are written with a point whatever its language.
    private Optional<FigureText.Figure> figure(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER, PERCENT -> FigureText.read(cell.text(), DecimalMark.POINT);
            case TEXT -> FigureText.read(cell.trimmed(), mark);
            case BLANK, DATE, ERROR, NO_RESULT -> Optional.empty();
        };
    }

    /// Adds the reading in this cell; holds it back when it is neither a number nor a known marker.
    void take(LongCell cell, int series, ReadPeriod period, AsGiven seen) {
        int line = Math.toIntExact(cell.line());
        Optional<FigureText.Figure> read = figure(cell.figure());
        if (read.isPresent()) {
            FigureText.Figure figure = read.get();
            Quality quality = quality(cell, period, figure.quality());
            incoming.add(series, period.period(), figure.value(), period.label(), quality, line);
            beside(cell);
            return;
        }
        Optional<Reading.Withheld> marker = marker(cell.figure());
        if (marker.isEmpty()) {
            holdBack(cell, seen);
            return;
        }
        if (cell.figure().isBlank() && blanks++ == 0) firstBlank = line;
        if (cell.figure().kind() == Cell.Kind.ERROR || cell.figure().trimmed().startsWith("#")) {
            findings.warn(
                    line,
                    cell.column(),
                    "“%s” is an error in the spreadsheet; it is kept as no number."
                            .formatted(cell.figure().trimmed()));
        }
        incoming.addWithheld(
                series,
                period.period(),
                incoming.markers().of(marker.get()),
                period.label(),
                quality(cell, period, Quality.UNSTATED),
                line);
    }

    /// Counts and limits of the figure added last.
    private void beside(LongCell cell) {
        LongCell.Beside beside = cell.beside();
        Counts counts = new Counts(number(beside.numerator()), number(beside.denominator()));
        double low = number(beside.low());
        double high = number(beside.high());
        boolean interval = low <= high;
        if (low > high)
            findings.warn(
                    cell.line(),
                    cell.column(),
                    "The lower limit stands above the upper one; both are left out.");
        boolean nothing = Double.isNaN(counts.numerator()) && Double.isNaN(counts.denominator());
        if (nothing && !interval) return;
        incoming.addBeside(counts, interval ? new Interval(low, high) : Interval.UNSTATED);
    }

    private double number(Cell cell) {
        return figure(cell).map(FigureText.Figure::value).orElse(Double.NaN);
    }

    private static Optional<Reading.Withheld> marker(Cell cell) {
        return switch (cell.kind()) {
            case DATE, NO_RESULT -> Optional.empty();
            case BLANK, TEXT, NUMBER, PERCENT, ERROR -> MarkerText.read(cell.trimmed());
        };
    }

    private static Quality quality(LongCell cell, ReadPeriod period, Quality ofFigure) {
        if (ofFigure != Quality.UNSTATED) return ofFigure;
        Quality beside = FigureText.quality(cell.beside().quality());
        return beside == Quality.UNSTATED ? period.quality() : beside;
    }

    private void holdBack(LongCell cell, AsGiven seen) {
        String why =
                switch (cell.figure().kind()) {
                    case NO_RESULT ->
                            "The file holds a formula without its result. Open it in a spreadsheet program and save it, then import it again.";
                    case DATE ->
                            "“%s” is a date where a figure should be."
                                    .formatted(cell.figure().trimmed());
                    case BLANK, TEXT, NUMBER, PERCENT, ERROR ->
                            "“%s” is neither a number nor a known mark for a missing one."
                                    .formatted(cell.figure().trimmed());
                };
        String place =
                cell.sheet().isEmpty()
                        ? ""
                        : " (cell %s%d)".formatted(Heading.letters(cell.column() - 1), cell.line());
        findings.holdBack(cell.line(), cell.column(), 1, why + place, Cause.of(why), seen);
    }

    /// Says how many cells of figures are empty, if any.
    void warnOfBlanks() {
        if (blanks == 0) return;
        findings.warn(
                firstBlank,
                0,
                "Cells of figures are empty, %,d in all, the first one here. They are kept as left blank, not as zero."
                        .formatted(blanks));
    }
}
