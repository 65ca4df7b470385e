package io.github.placeline.app.compare;

import io.github.placeline.analysis.standing.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Areas beside each other on several indicators, each in its latest period.
///
/// @param country the benchmark's name, "England"; empty where the workspace has none
/// @param rows in the order of the group
/// @param files where the figures come from
public record HeatTable(
        String country, List<HeatColumn> columns, List<HeatRow> rows, List<String> files) {

    public HeatTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }

    /// Whether the columns are about different periods, so that each value has its period beside
    /// it.
    public boolean periodsDiffer() {
        return columns.stream().map(HeatColumn::period).filter(Objects::nonNull).distinct().count()
                > 1;
    }

    /// The verdicts that occur.
    public Set<Standing> standings() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.position().standing())
                .collect(Collectors.toSet());
    }

    /// What the last column counts: "Better" is kept for tested differences.
    public String countHeading() {
        Set<Standing> standings = standings();
        boolean tested = standings.contains(Standing.BETTER) || standings.contains(Standing.WORSE);
        boolean untested =
                standings.contains(Standing.AHEAD) || standings.contains(Standing.BEHIND);
        if (tested && untested) return "Better or ahead of " + country;
        return (tested ? "Better than " : "Ahead of ") + country;
    }

    public boolean isEmpty() {
        return columns.isEmpty() || rows.isEmpty();
    }
}
