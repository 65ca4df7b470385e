package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts a file's problems by their causes.
final class ProblemTally {

    private static final int MOST = 50_000;

    private final Map<Key, Group> groups = new LinkedHashMap<>();

    private record Key(Severity severity, String cause) {}

    private static final class Group {
        private final Cause cause;
        private Problem first;
        private long rows;
        private long readings;

        Group(Cause cause, Problem first) {
            this.cause = cause;
            this.first = first;
        }

        void add(Problem problem, long more) {
            if (problem.line() < first.line()) first = problem;
            rows++;
            readings += more;
        }
    }

    void add(Problem problem, Cause cause, long readings) {
        Key key = new Key(problem.severity(), cause.key());
        if (groups.size() >= MOST && !groups.containsKey(key)) return;
        groups.computeIfAbsent(key, _ -> new Group(cause, problem)).add(problem, readings);
    }

    /// What is held back first, then warnings, then notes; each by its first line.
    List<ProblemGroup> groups() {
        Map<Severity, List<ProblemGroup>> bySeverity =
                groups.values().stream()
                        .map(ProblemTally::group)
                        .sorted(Comparator.comparingLong(ProblemGroup::line))
                        .collect(Collectors.groupingBy(ProblemGroup::severity));
        return List.of(Severity.HELD_BACK, Severity.WARNING, Severity.NOTE).stream()
                .map(severity -> bySeverity.getOrDefault(severity, List.of()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static ProblemGroup group(Group group) {
        Problem first = group.first;
        boolean heldBack = first.severity() == Severity.HELD_BACK;
        return new ProblemGroup(
                group.cause.key(),
                first.severity(),
                first.sheet(),
                first.line(),
                first.column(),
                group.rows,
                heldBack ? group.readings : 0,
                group.rows == 1 ? first.text() : group.cause.words(),
                heldBack ? group.cause.fixes() : List.of());
    }
}
