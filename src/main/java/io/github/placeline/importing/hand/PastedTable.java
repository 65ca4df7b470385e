package io.github.placeline.importing.hand;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.model.Area;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A block of cells from a spreadsheet's clipboard. Where its first row are periods and its first
/// column are areas, it says itself where its figures belong.
///
/// @param areas of its rows; empty where it has no such column
/// @param periods of its columns; empty where it has no such row
/// @param cells the figures, without headings
/// @param unknown names of areas that nobody knows; their rows are left out
public record PastedTable(
        List<Area> areas, List<Labelled> periods, List<List<String>> cells, List<String> unknown) {

    public PastedTable {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
    }

    /// Reads the clipboard's text.
    ///
    /// @param yearType how bare years are read
    public static PastedTable of(String text, YearType yearType, Workspace workspace) {
        List<List<String>> rows = rows(text);
        if (rows.isEmpty()) return new PastedTable(List.of(), List.of(), List.of(), List.of());
        List<Labelled> periods = periods(rows.getFirst(), yearType);
        List<List<String>> body = periods.isEmpty() ? rows : rows.subList(1, rows.size());
        AreaMatcher matcher = new AreaMatcher(new AreaIndex(workspace), Answers.NONE);
        boolean named =
                !body.isEmpty()
                        && body.stream().anyMatch(row -> area(row.getFirst(), matcher).isPresent());
        if (!named) return new PastedTable(List.of(), periods, body, List.of());
        List<Area> areas = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (List<String> row : body) {
            Optional<Area> area = area(row.getFirst(), matcher);
            if (area.isEmpty()) {
                unknown.add(row.getFirst());
                continue;
            }
            areas.add(area.get());
            cells.add(row.subList(1, row.size()));
        }
        return new PastedTable(areas, periods, cells, unknown);
    }

    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
    }

    /// The periods of a heading: all of its cells but perhaps the first, or none.
    private static List<Labelled> periods(List<String> heading, YearType yearType) {
        List<Labelled> whole = readAll(heading, yearType);
        if (!whole.isEmpty() && heading.stream().anyMatch(PastedTable::looksLikeAPeriod))
            return whole;
        if (heading.size() < 2) return List.of();
        List<String> rest = heading.subList(1, heading.size());
        return rest.stream().anyMatch(PastedTable::looksLikeAPeriod)
                ? readAll(rest, yearType)
                : List.of();
    }

    private static List<Labelled> readAll(List<String> cells, YearType yearType) {
        List<Labelled> periods = new ArrayList<>();
        for (String cell : cells) {
            Optional<Labelled> read = PeriodText.read(cell, yearType);
            if (read.isEmpty()) return List.of();
            periods.add(read.get());
        }
        return periods;
    }

    /// A figure such as 2016 pupils could be a year too; a year of this century or the last is
    /// taken for one.
    private static boolean looksLikeAPeriod(String cell) {
        return cell.matches("(19|20)\\d\\d.*") || cell.matches(".*[/-].*\\d.*");
    }

    private static Optional<Area> area(String cell, AreaMatcher matcher) {
        if (cell.isEmpty()) return Optional.empty();
        for (String[] asked :
                List.of(
                        new String[] {"", "", cell},
                        new String[] {cell, "", ""},
                        new String[] {"", cell, ""})) {
            if (matcher.match(asked[0], asked[1], asked[2])
                    instanceof AreaMatcher.Match.Found(var area, _)) return Optional.of(area);
        }
        return Optional.empty();
    }
}
