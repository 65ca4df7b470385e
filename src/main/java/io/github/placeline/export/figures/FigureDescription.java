package io.github.placeline.export.figures;

import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.model.Area;
import io.github.placeline.model.Unit;
import io.github.placeline.model.exchange.AboutColumn;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.model.exchange.ListedText;
import io.github.placeline.store.Definition;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The rows of the `.meta.csv` beside a file of figures: its columns, and then every indicator and
/// area that it names.
final class FigureDescription {

    private final FigureSource source;
    private final FilterColumns filters;

    FigureDescription(FigureSource source, FilterColumns filters) {
        this.source = source;
        this.filters = filters;
    }

    static List<String> headings() {
        return java.util.Arrays.stream(AboutColumn.values()).map(AboutColumn::heading).toList();
    }

    void each(Consumer<List<String>> listener) {
        filters.filters().forEach(filter -> listener.accept(cells(filter(filter))));
        listener.accept(
                cells(
                        column(
                                AboutColumn.Subject.FILTER,
                                FigureColumn.INDICATOR,
                                "Indicator by its code")));
        listener.accept(column(FigureColumn.VALUE, "Value"));
        listener.accept(column(FigureColumn.NUMERATOR, "Numerator"));
        listener.accept(column(FigureColumn.DENOMINATOR, "Denominator"));
        listener.accept(column(FigureColumn.LOW, "Lower end of the 95% interval"));
        listener.accept(column(FigureColumn.HIGH, "Upper end of the 95% interval"));
        source.subjects().forEach(subject -> listener.accept(cells(definition(subject))));
        Map<Area, List<Area>> wholes = source.wholes();
        source.areas().forEach(area -> listener.accept(cells(area(area, wholes))));
    }

    private static List<String> cells(Map<AboutColumn, String> row) {
        return java.util.Arrays.stream(AboutColumn.values())
                .map(column -> GuardedText.guard(row.getOrDefault(column, "")))
                .toList();
    }

    private static List<String> column(FigureColumn column, String label) {
        return cells(column(AboutColumn.Subject.INDICATOR, column, label));
    }

    private static Map<AboutColumn, String> column(
            AboutColumn.Subject subject, FigureColumn column, String label) {
        return row(subject, column.heading(), label);
    }

    private static Map<AboutColumn, String> row(
            AboutColumn.Subject subject, String name, String label) {
        Map<AboutColumn, String> row = new EnumMap<>(AboutColumn.class);
        row.put(AboutColumn.COL_NAME, name);
        row.put(AboutColumn.COL_TYPE, subject.word());
        row.put(AboutColumn.LABEL, label);
        return row;
    }

    private static Map<AboutColumn, String> filter(FilterColumns.Filter filter) {
        Map<AboutColumn, String> row =
                row(AboutColumn.Subject.FILTER, filter.heading(), filter.characteristic());
        row.put(AboutColumn.FILTER_DEFAULT, filter.whole());
        return row;
    }

    private static Map<AboutColumn, String> definition(Subject subject) {
        Definition stated = subject.definition();
        Map<AboutColumn, String> row =
                row(AboutColumn.Subject.DEFINITION, stated.code(), stated.name());
        row.put(AboutColumn.INDICATOR_GROUPING, ListedText.of(stated.topics()));
        row.put(AboutColumn.INDICATOR_UNIT, sign(stated.unit()));
        row.put(
                AboutColumn.INDICATOR_DP,
                stated.decimals() == null ? "" : String.valueOf(stated.decimals()));
        row.put(AboutColumn.UNIT, ChoiceWord.of(stated.unit().kind()));
        row.put(AboutColumn.UNIT_WORDS, stated.unit().words());
        row.put(AboutColumn.POLARITY, ChoiceWord.of(stated.polarity()));
        row.put(AboutColumn.YEAR_TYPE, ChoiceWord.of(stated.yearType()));
        row.put(AboutColumn.POPULATION, stated.population());
        row.put(AboutColumn.DEFINITION, stated.definition());
        row.put(AboutColumn.METHOD, stated.method());
        row.put(AboutColumn.SOURCE, stated.source());
        row.put(AboutColumn.LINK, stated.link());
        row.put(AboutColumn.LAST_UPDATE, stated.lastUpdate());
        row.put(AboutColumn.NEXT_UPDATE, stated.nextUpdate());
        row.put(AboutColumn.BANDED, yesOrNo(stated.banded()));
        row.put(AboutColumn.FLAGGED, yesOrNo(stated.flagged()));
        return row;
    }

    private static Map<AboutColumn, String> area(Area area, Map<Area, List<Area>> wholes) {
        Map<AboutColumn, String> row = row(AboutColumn.Subject.AREA, area.code(), area.name());
        row.put(AboutColumn.AREA_KIND, ChoiceWord.of(area.kind()));
        row.put(AboutColumn.AREA_NUMBER, text(area.number()));
        row.put(AboutColumn.AREA_TYPE, area.type());
        row.put(AboutColumn.OPENED, text(area.lifetime().opened()));
        row.put(AboutColumn.CLOSED, text(area.lifetime().closed()));
        row.put(AboutColumn.INVENTED, yesOrNo(area.invented()));
        row.put(
                AboutColumn.LIES_IN,
                ListedText.of(
                        wholes.getOrDefault(area, List.of()).stream().map(Area::code).toList()));
        return row;
    }

    /// The unit as Explore Education Statistics writes it.
    private static String sign(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT -> "%";
            case POUNDS -> "\u00a3";
            case NUMBER, RATE, SCORE, UNKNOWN -> "";
        };
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static String text(@Nullable Object what) {
        return what == null ? "" : what.toString().toLowerCase(Locale.ROOT);
    }
}
