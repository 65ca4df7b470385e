package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.model.Area;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.store.DescribedArea;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The area of a row: one of the workspace by its code, or one that the file brings itself.
final class FigureAreas {

    static final int NOT_FOUND = -1;

    /// A code and the name beside it.
    private record Pair(FigureColumn code, FigureColumn name) {}

    /// The nearest place first.
    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(FigureColumn.AREA_CODE, FigureColumn.AREA_NAME),
                    new Pair(FigureColumn.NEW_LA_CODE, FigureColumn.LA_NAME),
                    new Pair(FigureColumn.REGION_CODE, FigureColumn.REGION_NAME),
                    new Pair(FigureColumn.COUNTRY_CODE, FigureColumn.COUNTRY_NAME));

    private static final List<FigureColumn> COLUMNS =
            PAIRS.stream().flatMap(pair -> Stream.of(pair.code(), pair.name())).toList();

    private final FigureRow row;
    private final AreaMatcher matcher;
    private final About about;
    private final Incoming incoming;
    private final Map<Integer, Integer> known = new HashMap<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Set<Integer> numbers = new HashSet<>();

    FigureAreas(FigureRow row, AreaMatcher matcher, About about, Incoming incoming) {
        this.row = row;
        this.matcher = matcher;
        this.about = about;
        this.incoming = incoming;
    }

    /// Its number in the file, or [#NOT_FOUND].
    int of(Cells cells) {
        return known.computeIfAbsent(row.key(cells, COLUMNS), _ -> read(cells));
    }

    private int read(Cells cells) {
        for (Pair pair : PAIRS) {
            String code = row.text(cells, pair.code());
            String name = row.text(cells, pair.name());
            if (!code.isEmpty()) return byCode.computeIfAbsent(code, this::coded);
            if (!name.isEmpty()) return matched("", name);
        }
        return NOT_FOUND;
    }

    private int coded(String code) {
        int matched = matched(code, "");
        DescribedArea described = about.areas().get(code);
        if (matched != NOT_FOUND || described == null) return matched;
        return incoming.areas().of(withFreeNumber(described.area()));
    }

    private int matched(String code, String name) {
        return matcher.match(code, "", name) instanceof Match.Found(var area, _)
                ? incoming.areas().of(area)
                : NOT_FOUND;
    }

    /// Two areas never share a number, so a new one goes without where its number is taken.
    private Area withFreeNumber(Area area) {
        Integer number = area.number();
        if (number == null) return area;
        boolean taken = matcher.match("", String.valueOf(number), "") instanceof Match.Found;
        return !taken && numbers.add(number) ? area : area.withoutNumber();
    }
}
