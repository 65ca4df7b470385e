package io.github.placeline.importing.lait;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.HeldBackRow.AsGiven;
import io.github.placeline.importing.plan.PreparedNeighbours;
import io.github.placeline.model.Area;
import io.github.placeline.model.Progress;
import io.github.placeline.store.NeighbourIntake.Neighbour;
import io.github.placeline.store.NeighbourIntake.NeighbourList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the list of statistical neighbours: ten rows an authority, each with a rank and how close
/// the neighbour is.
public final class Neighbours {

    /// The columns by which such a file is known.
    public static final List<String> COLUMNS =
            List.of("la_number", "rank", "neighbour_number", "closeness");

    private final CsvFile file;
    private final Header header;
    private final AreaMatcher matcher;
    private final Findings findings;
    private final Map<Area, TreeMap<Integer, Neighbour>> byOwner = new LinkedHashMap<>();
    private String edition = "";
    private long rows;

    public Neighbours(CsvFile file, AreaMatcher matcher, Findings findings) {
        this.file = file;
        this.header = file.header();
        this.matcher = matcher;
        this.findings = findings;
    }

    public PreparedNeighbours read(Progress progress) {
        while (file.hasNext()) {
            Cells cells = file.next();
            file.report(progress);
            if (cells.isBlank()) continue;
            rows++;
            row(cells);
        }
        List<NeighbourList> lists = new ArrayList<>();
        List<String> names = new ArrayList<>();
        byOwner.forEach((owner, ranked) -> {
            lists.add(new NeighbourList(owner.id(), edition, new ArrayList<>(ranked.values())));
            names.add("Statistical neighbours of " + owner.name());
        });
        return new PreparedNeighbours(lists, names, rows, findings);
    }

    private void row(Cells cells) {
        Area owner = area(cells, "la_number", "la_name");
        Area neighbour = area(cells, "neighbour_number", "neighbour_name");
        String rank = cells.trimmed(header.find("rank"));
        if (owner == null || neighbour == null) return;
        if (!rank.matches("\\d{1,3}")) {
            findings.holdBack(
                    cells.line(),
                    header.find("rank") + 1,
                    1,
                    "“%s” is not a rank.".formatted(rank));
            return;
        }
        edition = header.has("edition") ? cells.trimmed(header.find("edition")) : "";
        Neighbour before =
                byOwner.computeIfAbsent(owner, _ -> new TreeMap<>())
                        .put(
                                Integer.parseInt(rank),
                                new Neighbour(
                                        neighbour.id(), cells.trimmed(header.find("closeness"))));
        if (before != null) {
            findings.holdBack(
                    cells.line(),
                    header.find("rank") + 1,
                    1,
                    "%s has two neighbours of rank %s.".formatted(owner.name(), rank));
        }
    }

    private @Nullable Area area(Cells cells, String numberColumn, String nameColumn) {
        Match match =
                matcher.match(
                        "",
                        cells.trimmed(header.find(numberColumn)),
                        cells.trimmed(header.find(nameColumn)));
        return switch (match) {
            case Match.Found(var area, var remark) -> {
                if (!remark.isEmpty()) findings.noteOnce(cells.line(), 0, remark);
                yield area;
            }
            case Match.NotAnArea(var name) ->
                    notFound(cells, numberColumn, Cause.of(name + " is not an area."));
            case Match.NotFound unknown -> notFound(cells, numberColumn, unknown.cause());
        };
    }

    private @Nullable Area notFound(Cells cells, String column, Cause why) {
        findings.holdBack(
                cells.line(),
                header.find(column) + 1,
                1,
                why.words(),
                why,
                new AsGiven("", cells.trimmed(header.find(column)), "", ""));
        return null;
    }
}
