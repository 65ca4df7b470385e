package io.github.placeline.importing.framework;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.plan.DefinitionLine;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.FrameworkLine;
import io.github.placeline.importing.plan.PreparedFramework;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.model.exchange.BreakdownText;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.FrameworkColumn;
import io.github.placeline.model.exchange.FrameworkColumn.What;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.model.exchange.ListedText;
import io.github.placeline.model.exchange.PeriodWords;
import io.github.placeline.store.Definition;
import io.github.placeline.store.FrameworkEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a framework file row by row.
public final class FrameworkRows {

    private final CsvFile file;
    private final Header header;
    private final Findings findings;
    private final List<DefinitionLine> definitions = new ArrayList<>();
    private final List<FrameworkLine> others = new ArrayList<>();
    private long rows;

    public FrameworkRows(CsvFile file, Findings findings) {
        this.file = file;
        this.header = file.header();
        this.findings = findings;
    }

    /// Whether a table with this header is a framework.
    public static boolean isOne(Header header) {
        return header.hasAll(FrameworkColumn.TELLING);
    }

    public PreparedFramework read(Progress progress) {
        while (file.hasNext()) {
            Cells cells = file.next();
            file.report(progress);
            if (cells.isBlank()) continue;
            rows++;
            row(cells);
        }
        return new PreparedFramework(definitions, others, rows, findings);
    }

    private void row(Cells cells) {
        Optional<What> what = What.read(text(cells, FrameworkColumn.WHAT));
        if (what.isEmpty()) {
            holdBack(
                    cells,
                    FrameworkColumn.WHAT,
                    "“%s” is none of indicator, series break, continuation, group, priority and set of parts."
                            .formatted(text(cells, FrameworkColumn.WHAT)));
            return;
        }
        switch (what.get()) {
            case INDICATOR -> indicator(cells);
            case SERIES_BREAK -> seriesBreak(cells);
            case CONTINUATION ->
                    add(
                            cells,
                            new FrameworkEntry.Continues(
                                    text(cells, FrameworkColumn.CODE),
                                    BreakdownText.read(text(cells, FrameworkColumn.BREAKDOWN)),
                                    text(cells, FrameworkColumn.OLDER_CODE),
                                    BreakdownText.read(
                                            text(cells, FrameworkColumn.OLDER_BREAKDOWN))));
            case GROUP ->
                    add(
                            cells,
                            new FrameworkEntry.Group(
                                    text(cells, FrameworkColumn.NAME),
                                    choice(cells, FrameworkColumn.KIND, AreaGroup.Kind.OWN),
                                    text(cells, FrameworkColumn.AREA),
                                    text(cells, FrameworkColumn.EDITION),
                                    new Lifetime(
                                            day(text(cells, FrameworkColumn.STARTS)),
                                            day(text(cells, FrameworkColumn.ENDS))),
                                    ListedText.texts(text(cells, FrameworkColumn.MEMBERS))));
            case PRIORITY ->
                    add(
                            cells,
                            new FrameworkEntry.Aim(
                                    text(cells, FrameworkColumn.AREA),
                                    position(text(cells, FrameworkColumn.POSITION)),
                                    text(cells, FrameworkColumn.NAME),
                                    ListedText.texts(text(cells, FrameworkColumn.INDICATORS))));
            case SET_OF_PARTS -> parts(cells);
        }
    }

    /// Parts whose indicators are not named, at the end or at all, have none yet.
    private void parts(Cells cells) {
        List<String> titles = ListedText.texts(text(cells, FrameworkColumn.PARTS));
        List<String> indicators =
                new ArrayList<>(ListedText.texts(text(cells, FrameworkColumn.INDICATORS)));
        if (titles.isEmpty() || indicators.size() > titles.size()) {
            holdBack(
                    cells,
                    FrameworkColumn.PARTS,
                    titles.isEmpty()
                            ? "The row names no parts of its set."
                            : "The row names more indicators than parts.");
            return;
        }
        while (indicators.size() < titles.size()) indicators.add("");
        add(cells, new FrameworkEntry.Parts(text(cells, FrameworkColumn.NAME), titles, indicators));
    }

    private void add(Cells cells, FrameworkEntry entry) {
        others.add(new FrameworkLine(entry, cells.line()));
    }

    private void seriesBreak(Cells cells) {
        Optional<Period> period =
                PeriodWords.period(
                        text(cells, FrameworkColumn.TIME_IDENTIFIER),
                        text(cells, FrameworkColumn.PERIOD_START),
                        text(cells, FrameworkColumn.PERIOD_END));
        if (period.isEmpty()) {
            holdBack(
                    cells,
                    FrameworkColumn.PERIOD_START,
                    "The row does not say in which period the break lies.");
            return;
        }
        add(
                cells,
                new FrameworkEntry.Break(
                        text(cells, FrameworkColumn.CODE),
                        period.get(),
                        text(cells, FrameworkColumn.NAME)));
    }

    private void indicator(Cells cells) {
        String code = text(cells, FrameworkColumn.CODE);
        if (code.isBlank()) {
            holdBack(cells, FrameworkColumn.CODE, "The row gives no code for its indicator.");
            return;
        }
        String name = text(cells, FrameworkColumn.NAME);
        String decimals = text(cells, FrameworkColumn.DECIMALS);
        if (!decimals.isEmpty() && !decimals.matches("[0-6]"))
            findings.warn(
                    cells.line(),
                    header.find(FrameworkColumn.DECIMALS.heading()) + 1,
                    "“%s” cannot be a number of decimals, so it was ignored.".formatted(decimals));
        Definition definition =
                new Definition(
                        code,
                        name.isBlank() ? code : name,
                        ListedText.texts(text(cells, FrameworkColumn.TOPICS)),
                        new Unit(
                                choice(cells, FrameworkColumn.UNIT, Unit.Kind.UNKNOWN),
                                text(cells, FrameworkColumn.UNIT_WORDS)),
                        decimals.matches("[0-6]") ? Integer.valueOf(decimals) : null,
                        choice(cells, FrameworkColumn.POLARITY, Polarity.UNKNOWN),
                        choice(cells, FrameworkColumn.YEAR_TYPE, YearType.UNKNOWN),
                        text(cells, FrameworkColumn.POPULATION),
                        text(cells, FrameworkColumn.DEFINITION),
                        text(cells, FrameworkColumn.METHOD),
                        text(cells, FrameworkColumn.SOURCE),
                        text(cells, FrameworkColumn.LINK),
                        text(cells, FrameworkColumn.LAST_UPDATE),
                        text(cells, FrameworkColumn.NEXT_UPDATE),
                        !text(cells, FrameworkColumn.BANDED).equalsIgnoreCase("no"),
                        text(cells, FrameworkColumn.FLAGGED).equalsIgnoreCase("yes"));
        definitions.add(new DefinitionLine(definition, cells.line()));
    }

    private <E extends Enum<E>> E choice(Cells cells, FrameworkColumn column, E otherwise) {
        String word = text(cells, column);
        Optional<E> read = ChoiceWord.read(otherwise.getDeclaringClass(), word);
        if (read.isEmpty() && !word.isBlank())
            findings.warn(
                    cells.line(),
                    header.find(column.heading()) + 1,
                    "“%s” is not a choice for %s; it was read as %s."
                            .formatted(
                                    word,
                                    column.heading().replace('_', ' '),
                                    ChoiceWord.of(otherwise)));
        return read.orElse(otherwise);
    }

    private String text(Cells cells, FrameworkColumn column) {
        return GuardedText.unguard(cells.text(header.find(column.heading())));
    }

    private void holdBack(Cells cells, FrameworkColumn column, String why) {
        findings.holdBack(cells.line(), header.find(column.heading()) + 1, 1, why);
    }

    private static int position(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
