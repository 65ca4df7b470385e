package io.github.placeline.app.quality;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The lines that the last import of each file left out because they need an answer. An import that
/// was taken back is none.
final class HeldBackLines {

    private final Workspace workspace;

    HeldBackLines(Workspace workspace) {
        this.workspace = workspace;
    }

    List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ImportBatch batch : workspace.batches().all()) {
            if (batch.isUndone() || !seen.add(batch.fileName())) continue;
            if (batch.counts().heldBack() == 0) continue;
            Map<String, List<Problem>> causes = new LinkedHashMap<>();
            for (Problem problem : workspace.batches().problemsOf(batch))
                if (problem.severity() == Severity.HELD_BACK)
                    causes.computeIfAbsent(cause(problem), _ -> new ArrayList<>()).add(problem);
            causes.values().forEach(lines -> found.add(finding(batch, lines)));
        }
        return found;
    }

    /// What lines of one cause have in common: all that follows the place, "indicator, area: ".
    private static String cause(Problem problem) {
        String text = problem.text();
        int end = text.indexOf(": ");
        return end < 0 ? text : text.substring(end + 2);
    }

    private static Finding finding(ImportBatch batch, List<Problem> lines) {
        return new Finding(
                Concern.HELD_BACK,
                null,
                null,
                Breakdown.TOTAL,
                null,
                "",
                place(lines) + lines.getFirst().text(),
                batch);
    }

    /// "Sheet Autumn, line 12 and 3 more: ".
    private static String place(List<Problem> lines) {
        Problem first = lines.getFirst();
        List<String> parts = new ArrayList<>();
        if (!first.sheet().isEmpty()) parts.add("Sheet " + first.sheet());
        if (first.line() > 0)
            parts.add(
                    String.format(
                            Locale.UK, "%s %,d", parts.isEmpty() ? "Line" : "line", first.line()));
        if (parts.isEmpty()) return "";
        String more =
                lines.size() == 1
                        ? ""
                        : String.format(Locale.UK, " and %,d more", lines.size() - 1);
        return String.join(", ", parts) + more + ": ";
    }
}
