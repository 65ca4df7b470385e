package io.github.placeline.export.figures;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.model.exchange.LevelWord;
import io.github.placeline.model.exchange.PeriodWords;
import io.github.placeline.store.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells of one reading in a tidy file. What is said of an area, and of a period, is made once.
final class FigureCells {

    private final FigureSource source;
    private final FilterColumns filters;
    private final Map<Boolean, Area> countries;
    private final Map<Area, List<String>> places = new HashMap<>();
    private final Map<Period, List<String>> times = new HashMap<>();

    FigureCells(FigureSource source, FilterColumns filters) {
        this.source = source;
        this.filters = filters;
        this.countries = source.countries();
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        FigureColumn.before().forEach(column -> headings.add(column.heading()));
        filters.filters().forEach(filter -> headings.add(GuardedText.guard(filter.heading())));
        FigureColumn.behind().forEach(column -> headings.add(column.heading()));
        return headings;
    }

    List<String> of(String indicator, Figure figure) {
        List<String> cells = new ArrayList<>();
        cells.addAll(times.computeIfAbsent(figure.period(), FigureCells::time).subList(0, 2));
        cells.addAll(places.computeIfAbsent(figure.area(), this::place));
        filters.filters()
                .forEach(filter -> cells.add(GuardedText.guard(filter.item(figure.breakdown()))));
        cells.add(GuardedText.guard(indicator));
        cells.addAll(reading(figure.reading()));
        cells.add(figure.quality() == Quality.UNSTATED ? "" : ChoiceWord.of(figure.quality()));
        cells.add(PlainDecimal.of(figure.backing().counts().numerator()));
        cells.add(PlainDecimal.of(figure.backing().counts().denominator()));
        cells.add(PlainDecimal.of(figure.backing().interval().low()));
        cells.add(PlainDecimal.of(figure.backing().interval().high()));
        cells.add(GuardedText.guard(figure.periodAsPublished()));
        cells.addAll(times.getOrDefault(figure.period(), List.of()).subList(2, 4));
        return cells;
    }

    private static List<String> time(Period period) {
        return List.of(
                PeriodWords.timePeriod(period),
                PeriodWords.identifier(period),
                period.start().toString(),
                period.end().toString());
    }

    private static List<String> reading(Reading reading) {
        return switch (reading) {
            case Reading.Published published -> List.of(PlainDecimal.of(published.value()), "");
            case Reading.Withheld(var asTyped, var reason) ->
                    List.of(GuardedText.guard(asTyped), ChoiceWord.of(reason));
            case Reading.Absent _ -> throw new IllegalArgumentException("no reading is stored");
        };
    }

    /// From the level to the area's name.
    private List<String> place(Area area) {
        List<String> cells = new ArrayList<>();
        cells.add(LevelWord.of(area.kind()));
        boolean isCountry = area.kind() == AreaKind.COUNTRY;
        addPair(cells, isCountry ? area : countries.get(area.invented()));
        boolean isRegion = area.kind() == AreaKind.REGION;
        addPair(cells, isRegion ? area : source.regionOf(area).orElse(null));
        boolean isAuthority = area.kind() == AreaKind.LOCAL_AUTHORITY;
        cells.add(isAuthority && area.number() != null ? String.valueOf(area.number()) : "");
        addPair(cells, isAuthority ? area : null);
        addPair(cells, isCountry || isRegion || isAuthority ? null : area);
        return List.copyOf(cells);
    }

    private static void addPair(List<String> cells, @org.jspecify.annotations.Nullable Area area) {
        cells.add(area == null ? "" : GuardedText.guard(area.code()));
        cells.add(area == null ? "" : GuardedText.guard(area.name()));
    }
}
