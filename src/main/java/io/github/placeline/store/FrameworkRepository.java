package io.github.placeline.store;

import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Continuation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// What a workspace measures by: indicators, breaks, continuations, groups, priorities and sets of
/// parts.
public final class FrameworkRepository {

    private static final String SEPARATOR = "\u001f";

    private final Workspace workspace;

    FrameworkRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// All of it, in an order that depends on words alone.
    public List<FrameworkEntry> all() {
        return workspace.read(FrameworkRepository::in);
    }

    static List<FrameworkEntry> in(Handle handle) {
        List<FrameworkEntry> all = new ArrayList<>();
        Definitions.all(handle).values().stream()
                .map(IndicatorIntake.Stored::definition)
                .sorted(Comparator.comparing(Definition::code))
                .forEach(definition -> all.add(new FrameworkEntry.Defined(definition)));
        all.addAll(breaks(handle));
        all.addAll(continuations(handle));
        all.addAll(groups(handle));
        all.addAll(aims(handle));
        all.addAll(sets(handle));
        return all;
    }

    private static List<FrameworkEntry.Break> breaks(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT indicator.code, what, kind AS period_kind, start AS period_start, "end" AS period_end
                        FROM indicator_break JOIN indicator ON indicator.id = indicator_break.indicator
                        JOIN period ON period.id = indicator_break.period
                        WHERE origin <> 'FOUND' ORDER BY indicator.code, "end", start, kind
                        """)
                .map((row, _) ->
                        new FrameworkEntry.Break(
                                row.getString("code"), Rows.period(row), row.getString("what")))
                .list();
    }

    private static List<FrameworkEntry.Continues> continuations(Handle handle) {
        Map<Long, String> codes =
                handle.createQuery("SELECT id, code FROM indicator")
                        .map((row, _) -> Map.entry(row.getLong("id"), row.getString("code")))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        return Continuations.in(handle).all().stream()
                .map(joint -> continues(joint, codes))
                .sorted(
                        Comparator.comparing(FrameworkEntry.Continues::indicator)
                                .thenComparing(one -> one.breakdown().text()))
                .toList();
    }

    private static FrameworkEntry.Continues continues(Continuation joint, Map<Long, String> codes) {
        return new FrameworkEntry.Continues(
                codes.getOrDefault(joint.indicator(), ""),
                joint.breakdown(),
                codes.getOrDefault(joint.older(), ""),
                joint.olderBreakdown());
    }

    private static List<FrameworkEntry.Group> groups(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT name, kind, edition, starts, ends,
                               coalesce((SELECT code FROM area WHERE area.id = area_group.owner), '') AS owner,
                               (SELECT group_concat(code, char(31)) FROM
                                  (SELECT area.code FROM area_group_member JOIN area ON area.id = area_group_member.area
                                   WHERE area_group = area_group.id ORDER BY position)) AS members
                        FROM area_group WHERE kind <> 'STATISTICAL_NEIGHBOURS' ORDER BY kind, owner, name
                        """)
                .map((row, _) ->
                        new FrameworkEntry.Group(
                                row.getString("name"),
                                AreaGroup.Kind.valueOf(row.getString("kind")),
                                row.getString("owner"),
                                row.getString("edition"),
                                Rows.lifetime(row, "starts", "ends"),
                                listed(row.getString("members"))))
                .list();
    }

    private static List<FrameworkEntry.Aim> aims(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT area.code, priority.position, title,
                               (SELECT group_concat(code, char(31)) FROM
                                  (SELECT indicator.code FROM priority_indicator
                                   JOIN indicator ON indicator.id = priority_indicator.indicator
                                   WHERE priority_indicator.priority = priority.id
                                   ORDER BY priority_indicator.position)) AS indicators
                        FROM priority JOIN area ON area.id = priority.area ORDER BY area.code, priority.position, title
                        """)
                .map((row, _) ->
                        new FrameworkEntry.Aim(
                                row.getString("code"),
                                row.getInt("position"),
                                row.getString("title"),
                                listed(row.getString("indicators"))))
                .list();
    }

    private static List<FrameworkEntry.Parts> sets(Handle handle) {
        return handle.createQuery(
                        """
                        SELECT name,
                               (SELECT group_concat(title, char(31)) FROM
                                  (SELECT title FROM benchmark_part
                                   WHERE benchmark_set = benchmark_set.id ORDER BY position)) AS titles,
                               (SELECT group_concat(code, char(31)) FROM
                                  (SELECT coalesce(indicator.code, '') AS code FROM benchmark_part
                                   LEFT JOIN indicator ON indicator.id = benchmark_part.indicator
                                   WHERE benchmark_set = benchmark_set.id ORDER BY position)) AS indicators
                        FROM benchmark_set
                        WHERE EXISTS (SELECT 1 FROM benchmark_part WHERE benchmark_set = benchmark_set.id)
                        ORDER BY name, id
                        """)
                .map((row, _) ->
                        new FrameworkEntry.Parts(
                                row.getString("name"),
                                listed(row.getString("titles")),
                                listed(row.getString("indicators"))))
                .list();
    }

    private static List<String> listed(@org.jspecify.annotations.Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(SEPARATOR, -1));
    }
}
