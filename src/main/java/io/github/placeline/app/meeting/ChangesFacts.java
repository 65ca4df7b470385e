package io.github.placeline.app.meeting;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import java.util.List;
import java.util.stream.Collectors;

/// What is not as it was at an earlier moment, by kind, in the order in which a board hears of it.
///
/// @param lines of all kinds, in the order of [ChangeLine.Kind]
public record ChangesFacts(Area area, AsAt first, AsAt second, List<ChangeLine> lines) {

    public ChangesFacts {
        lines = List.copyOf(lines);
    }

    public List<ChangeLine> of(ChangeLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /// The lines for a spreadsheet: tabs between cells, a line break after each line.
    public String tabSeparated() {
        return lines.stream()
                .map(line ->
                        String.join(
                                "\t",
                                line.kind().words(),
                                line.subject(),
                                line.words(),
                                line.detail()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
