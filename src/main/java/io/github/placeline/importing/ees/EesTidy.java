package io.github.placeline.importing.ees;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Figures;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.HeldBackRow.AsGiven;
import io.github.placeline.importing.plan.ReadPeriod;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads the rows of a tidy file whose columns are known.
final class EesTidy {

    private final CsvFile file;
    private final EesHeader header;
    private final List<FilterColumn> filters;
    private final List<IndicatorColumn> indicators;
    private final boolean bareYears;
    private final Findings findings;
    private final Incoming incoming = new Incoming();
    private final EesAreas areas;
    private final Figures figures;
    private final Words levels = new Words();
    private final Words times = new Words();
    private final Words identifiers = new Words();
    private final List<Words> filterWords = new ArrayList<>();
    private final List<Words> groupWords = new ArrayList<>();
    private final Combinations combinations = new Combinations();
    private final Map<Integer, ReadPeriod> periods = new HashMap<>();
    private final Map<Integer, Integer> breakdowns = new HashMap<>();
    private final Map<Integer, EesLevel> levelOf = new HashMap<>();

    EesTidy(
            CsvFile file,
            EesHeader header,
            EesColumns columns,
            boolean bareYears,
            AreaMatcher matcher,
            Findings findings) {
        this.file = file;
        this.header = header;
        this.filters = columns.filters();
        this.indicators = columns.indicators();
        this.bareYears = bareYears;
        this.findings = findings;
        this.areas = new EesAreas(header, matcher, incoming, findings);
        this.figures = new Figures(incoming, findings);
        filters.forEach(_ -> {
            filterWords.add(new Words());
            groupWords.add(new Words());
        });
        indicators.forEach(indicator -> incoming.indicators().of(indicator.definition().code()));
    }

    Content read(Progress progress) {
        long rows = 0;
        while (file.hasNext()) {
            Cells cells = file.next();
            if (rows++ % 1024 == 0) file.report(progress);
            if (cells.count() == header.header().size()) row(cells);
            else
                holdBack(
                        cells,
                        0,
                        "The row has %d cells, but the header has %d."
                                .formatted(cells.count(), header.header().size()));
        }
        figures.warnOfBlanks();
        Map<String, Definition> definitions = new HashMap<>();
        indicators.forEach(indicator ->
                definitions.put(indicator.definition().code(), indicator.definition()));
        return new Content(
                incoming,
                definitions,
                rows,
                findings,
                new EesReadings(header, filters, indicators, incoming).all());
    }

    private void row(Cells cells) {
        int levelWord = levels.number(cells, header.level());
        EesLevel level = levelOf.computeIfAbsent(levelWord, word -> EesLevel.of(levels.word(word)));
        if (level == EesLevel.LEFT_OUT) return;
        if (level == EesLevel.UNKNOWN) {
            String word = levels.word(levelWord);
            holdBack(
                    cells,
                    header.level() + 1,
                    "“%s” is not a geographic level. %s"
                            .formatted(word, EesLevel.suggestion(word)));
            return;
        }
        int area = areas.of(cells, level);
        if (area == EesAreas.NO_AREA) {
            findings.warn(cells.line(), 0, areas.why().words());
            return;
        }
        if (area == EesAreas.NOT_FOUND) {
            holdBack(cells, 0, areas.why());
            return;
        }
        ReadPeriod period = period(cells);
        if (!period.isReadable()) {
            holdBack(
                    cells,
                    header.time() + 1,
                    "“%s” is not a period of the kind “%s”."
                            .formatted(
                                    cells.trimmed(header.time()),
                                    cells.trimmed(header.identifier())));
            return;
        }
        int breakdown = breakdown(cells);
        for (int number = 0; number < indicators.size(); number++) {
            IndicatorColumn indicator = indicators.get(number);
            int series = incoming.series().of(number, breakdown, area);
            figures.take(cells, indicator.column(), indicator.name(), series, period);
        }
    }

    private void holdBack(Cells cells, int column, String why) {
        holdBack(cells, column, Cause.of(why));
    }

    private void holdBack(Cells cells, int column, Cause why) {
        findings.holdBack(
                cells.line(),
                column,
                indicators.size(),
                why.words(),
                why,
                new AsGiven(
                        indicators.size() == 1 ? indicators.getFirst().definition().code() : "",
                        areas.given(cells),
                        header.time() < cells.count() ? cells.trimmed(header.time()) : "",
                        ""));
    }

    private ReadPeriod period(Cells cells) {
        int key =
                combinations.with(
                        combinations.with(Combinations.NONE, times.number(cells, header.time())),
                        identifiers.number(cells, header.identifier()));
        ReadPeriod known = periods.get(key);
        if (known != null) return known;
        String time = cells.text(header.time());
        ReadPeriod read =
                EesTime.read(time, cells.text(header.identifier()), bareYears)
                        .map(found ->
                                new ReadPeriod(
                                        incoming.periods().of(found.period()),
                                        incoming.labels().of(found.label()),
                                        Quality.UNSTATED))
                        .orElse(ReadPeriod.UNREADABLE);
        if (read.isReadable() && EesTime.isYearWithQuarter(time)) {
            findings.warn(
                    cells.line(),
                    header.time() + 1,
                    "“%s” was read as that quarter of the calendar year.".formatted(time.strip()));
        }
        periods.put(key, read);
        return read;
    }

    private int breakdown(Cells cells) {
        int key = Combinations.NONE;
        for (int at = 0; at < filters.size(); at++) {
            FilterColumn filter = filters.get(at);
            key = combinations.with(key, filterWords.get(at).number(cells, filter.column()));
            if (!filter.grouped().isEmpty())
                key = combinations.with(key, groupWords.get(at).number(cells, filter.group()));
        }
        Integer known = breakdowns.get(key);
        if (known != null) return known;
        Map<String, String> parts = new TreeMap<>();
        for (FilterColumn filter : filters) {
            filter.describe(cells.text(filter.column()), cells.text(filter.group()), parts);
        }
        int breakdown = incoming.breakdowns().of(Breakdown.of(parts));
        breakdowns.put(key, breakdown);
        return breakdown;
    }
}
