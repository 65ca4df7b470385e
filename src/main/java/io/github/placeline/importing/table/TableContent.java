package io.github.placeline.importing.table;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.HeldBackRow.AsGiven;
import io.github.placeline.importing.plan.ReadPeriod;
import io.github.placeline.importing.table.layout.Layouts;
import io.github.placeline.importing.table.layout.Marks;
import io.github.placeline.importing.table.layout.SheetLayout;
import io.github.placeline.importing.table.read.LongCell;
import io.github.placeline.importing.table.read.LongCell.AreaWords;
import io.github.placeline.importing.table.read.LongSink;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.Map;

/// Makes a table's cells a file's readings: finds area, period and indicator of each, and holds
/// back what is not sure.
final class TableContent implements LongSink {

    private static final int ROWS_A_REPORT = 512;

    private final AreaMatcher matcher;
    private final Findings findings;
    private final Progress progress;
    private final Incoming incoming = new Incoming();
    private final TableIndicators indicators;
    private final TableFigures figures;
    private final TableNotes notes;
    private final Map<PeriodKey, Read> periods = new HashMap<>();
    private final Map<AreaKey, Match> areas = new HashMap<>();
    private final Map<Map<String, String>, Integer> breakdowns = new HashMap<>();
    private long rows;

    TableContent(
            Recipe recipe,
            AreaMatcher matcher,
            IndicatorNames names,
            Findings findings,
            Progress progress) {
        this.matcher = matcher;
        this.findings = findings;
        this.progress = progress;
        this.indicators = new TableIndicators(recipe, names, incoming, findings);
        this.figures = new TableFigures(recipe.decimalMark(), incoming, findings);
        this.notes = new TableNotes(findings);
    }

    private record PeriodKey(String period, String term, YearType years) {}

    private record AreaKey(AreaWords words, int period, boolean figure) {}

    /// A period in words and by its numbers in the file.
    private record Read(ReadPeriod period, PeriodText.Labelled labelled) {}

    void note(Layouts layouts) {
        notes.about(layouts);
    }

    void begin(SheetLayout sheet, Recipe recipe) {
        findings.in(sheet.name());
        if (!sheet.name().isEmpty()) incoming.in(sheet.name());
        figures.begin();
        notes.begin(sheet, recipe);
    }

    @Override
    public void row() {
        if (rows++ % ROWS_A_REPORT == 0) {
            progress.stopIfCancelled();
            progress.report(rows, 0, "Reading");
        }
    }

    @Override
    public void take(LongCell cell) {
        int indicator = indicators.of(cell);
        YearType years = indicators.yearType(indicator);
        Read period =
                periods.computeIfAbsent(
                        new PeriodKey(cell.period(), cell.term(), years), this::read);
        if (!period.period().isReadable()) {
            holdBack(cell, Cause.of(unreadable(cell)));
            return;
        }
        boolean figure = figures.isFigure(cell.figure());
        Match match =
                areas.computeIfAbsent(
                        new AreaKey(cell.area(), period.period().period(), figure),
                        key -> match(key.words(), period, figure));
        switch (match) {
            case Match.Found(var area, var remark) -> {
                if (!remark.isEmpty()) findings.noteOnce(cell.line(), 0, remark);
                int breakdown =
                        breakdowns.computeIfAbsent(
                                cell.breakdown(),
                                parts -> incoming.breakdowns().of(Breakdown.of(parts)));
                int series = incoming.series().of(indicator, breakdown, incoming.areas().of(area));
                figures.take(cell, series, period.period(), seen(cell));
            }
            case Match.NotAnArea(var name) ->
                    holdBack(cell, Cause.of("“" + name + "” is not an area."));
            case Match.NotFound unknown -> holdBack(cell, unknown.cause());
        }
    }

    private Match match(AreaWords words, Read period, boolean figure) {
        Match match =
                matcher.match(
                        words.code(),
                        words.number(),
                        words.name(),
                        period.labelled().period(),
                        figure);
        String bare = Marks.off(words.name());
        if (match instanceof Match.NotFound && !bare.equals(words.name())) {
            return matcher.match(
                    words.code(), words.number(), bare, period.labelled().period(), figure);
        }
        return match;
    }

    private Read read(PeriodKey key) {
        String text = Marks.off(key.period());
        if (!key.term().isEmpty()) text = Marks.off(key.term()) + " " + text;
        return PeriodText.read(text, key.years())
                .map(labelled -> new Read(ReadPeriod.of(labelled, incoming), labelled))
                .orElse(UNREAD);
    }

    private static final Read UNREAD =
            new Read(
                    ReadPeriod.UNREADABLE,
                    new PeriodText.Labelled(Period.reportingYear(1), "", Quality.UNSTATED));

    private static String unreadable(LongCell cell) {
        String text = (cell.term() + " " + cell.period()).strip();
        return text.isEmpty()
                ? "The row does not say which period it is about."
                : "“%s” is not a period that can be read.".formatted(text);
    }

    private void holdBack(LongCell cell, Cause cause) {
        findings.holdBack(cell.line(), cell.column(), 1, cause.words(), cause, seen(cell));
    }

    private static AsGiven seen(LongCell cell) {
        AreaWords words = cell.area();
        return new AsGiven(
                cell.indicator(),
                words.name().isEmpty() ? words.code() + words.number() : words.name(),
                (cell.term() + " " + cell.period()).strip(),
                cell.figure().trimmed());
    }

    @Override
    public void leftOut(String sheet, long line, String name) {
        findings.note(
                line,
                0,
                "“%s” is no area but worked out from others, so it was left out.".formatted(name));
    }

    @Override
    public void words(String sheet, long line, String text) {
        notes.words(line, text);
    }

    @Override
    public void end(String sheet, SheetEnd end) {
        notes.end(end);
        figures.warnOfBlanks();
    }

    Content finish() {
        findings.in("");
        indicators.note();
        return new Content(incoming, indicators.definitions(), rows, findings);
    }
}
