package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.model.exchange.AboutColumn;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.model.exchange.ListedText;
import io.github.placeline.store.Definition;
import io.github.placeline.store.DescribedArea;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds and reads the `.meta.csv` of a file of figures: in the same zip, or beside it.
final class AboutFile {

    private final Map<String, About.Filter> filters = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Map<String, DescribedArea> areas = new LinkedHashMap<>();
    private final Header header;

    private AboutFile(Header header) {
        this.header = header;
    }

    /// What is said about `data`; nothing, with a warning, when no such file is found.
    static About find(SourceFile source, TextPart data, Findings findings) {
        String start = SourceFile.stem(data.name()) + ".meta";
        return Stream.concat(inside(source, start), beside(source, start))
                .flatMap(text -> read(text).stream())
                .findFirst()
                .orElseGet(() -> {
                    findings.warn(
                            0,
                            0,
                            "There is no file %s.csv to say what the indicators are, so new ones get no name or unit yet."
                                    .formatted(start));
                    return About.NOTHING;
                });
    }

    private static Stream<TextPart> inside(SourceFile source, String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        return source.texts().stream()
                .filter(text -> text.name().toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    private static Stream<TextPart> beside(SourceFile source, String start) {
        return source.besideStartingWith(start).stream()
                .flatMap(path -> {
                    try {
                        return SourceFile.of(path).texts().stream();
                    } catch (Refusal _) {
                        return Stream.empty();
                    }
                });
    }

    private static Optional<About> read(TextPart text) {
        try (CsvFile file = CsvFile.open(text, TextEncoding.of(text))) {
            if (!file.header().has(AboutColumn.FILTER_DEFAULT.heading())) return Optional.empty();
            AboutFile about = new AboutFile(file.header());
            while (file.hasNext()) about.row(file.next());
            return Optional.of(new About(about.filters, about.definitions, about.areas));
        } catch (Refusal | IOException _) {
            return Optional.empty();
        }
    }

    private void row(Cells cells) {
        String type = text(cells, AboutColumn.COL_TYPE);
        String name = text(cells, AboutColumn.COL_NAME);
        if (type.equalsIgnoreCase(AboutColumn.Subject.FILTER.word()))
            filters.put(
                    name.strip().toLowerCase(Locale.ROOT),
                    new About.Filter(
                            text(cells, AboutColumn.LABEL),
                            text(cells, AboutColumn.FILTER_DEFAULT)));
        else if (type.equalsIgnoreCase(AboutColumn.Subject.DEFINITION.word()))
            definitions.put(name, definition(cells, name));
        else if (type.equalsIgnoreCase(AboutColumn.Subject.AREA.word()))
            areas.put(
                    name,
                    new DescribedArea(
                            area(cells, name), ListedText.texts(text(cells, AboutColumn.LIES_IN))));
    }

    private Definition definition(Cells cells, String code) {
        return new Definition(
                code,
                text(cells, AboutColumn.LABEL),
                ListedText.texts(text(cells, AboutColumn.INDICATOR_GROUPING)),
                new Unit(
                        choice(cells, AboutColumn.UNIT, Unit.Kind.UNKNOWN),
                        text(cells, AboutColumn.UNIT_WORDS)),
                decimals(text(cells, AboutColumn.INDICATOR_DP)),
                choice(cells, AboutColumn.POLARITY, Polarity.UNKNOWN),
                choice(cells, AboutColumn.YEAR_TYPE, YearType.UNKNOWN),
                text(cells, AboutColumn.POPULATION),
                text(cells, AboutColumn.DEFINITION),
                text(cells, AboutColumn.METHOD),
                text(cells, AboutColumn.SOURCE),
                text(cells, AboutColumn.LINK),
                text(cells, AboutColumn.LAST_UPDATE),
                text(cells, AboutColumn.NEXT_UPDATE),
                !text(cells, AboutColumn.BANDED).equalsIgnoreCase("no"),
                text(cells, AboutColumn.FLAGGED).equalsIgnoreCase("yes"));
    }

    private Area area(Cells cells, String code) {
        String number = text(cells, AboutColumn.AREA_NUMBER);
        return new Area(
                0,
                code,
                number.matches("\\d{1,9}") ? Integer.valueOf(number) : null,
                text(cells, AboutColumn.LABEL),
                choice(cells, AboutColumn.AREA_KIND, AreaKind.OTHER),
                text(cells, AboutColumn.AREA_TYPE),
                new Lifetime(
                        day(text(cells, AboutColumn.OPENED)), day(text(cells, AboutColumn.CLOSED))),
                text(cells, AboutColumn.INVENTED).equalsIgnoreCase("yes"));
    }

    private String text(Cells cells, AboutColumn column) {
        return GuardedText.unguard(cells.text(header.find(column.heading())));
    }

    private <E extends Enum<E>> E choice(Cells cells, AboutColumn column, E otherwise) {
        return ChoiceWord.read(otherwise.getDeclaringClass(), text(cells, column))
                .orElse(otherwise);
    }

    private static @Nullable Integer decimals(String text) {
        return text.matches("[0-6]") ? Integer.valueOf(text) : null;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
