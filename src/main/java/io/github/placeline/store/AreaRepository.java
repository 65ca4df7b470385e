package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Areas: what they are called, what they lie in, whom they are compared with.
public final class AreaRepository {

    private final Workspace workspace;

    AreaRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every area, by name.
    public List<Area> all() {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM area ORDER BY name, code")
                        .map((row, _) -> Rows.area(row))
                        .list());
    }

    /// The areas that have at least one series, by name.
    public List<Area> withFigures() {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT * FROM area
                                WHERE id IN (SELECT area FROM series)
                                ORDER BY name, code
                                """)
                        .map((row, _) -> Rows.area(row))
                        .list());
    }

    public Optional<Area> byCode(String code) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM area WHERE code = :code")
                        .bind("code", code)
                        .map((row, _) -> Rows.area(row))
                        .findOne());
    }

    /// Other codes of areas, with the area's key.
    public Map<String, Long> otherCodes() {
        return workspace.read(handle ->
                handle.createQuery("SELECT code, area FROM area_code")
                        .reduceRows(
                                new java.util.TreeMap<String, Long>(),
                                (codes, row) -> {
                                    codes.put(
                                            row.getColumn("code", String.class),
                                            row.getColumn("area", Long.class));
                                    return codes;
                                }));
    }

    /// Every alias with the area it may mean; one alias may stand in several rows.
    public List<Alias> aliases() {
        return workspace.read(handle ->
                handle.createQuery("SELECT alias, area FROM area_alias ORDER BY alias")
                        .map((row, _) -> new Alias(row.getString("alias"), row.getLong("area")))
                        .list());
    }

    /// A name under which files know an area.
    public record Alias(String alias, long area) {}

    /// What came after every area that was abolished, by its key.
    public Map<Long, List<Area>> successors() {
        return workspace.read(handle ->
                handle
                        .createQuery(
                                """
                                SELECT area_successor.closed AS closed_key, area.* FROM area_successor
                                JOIN area ON area.id = area_successor.successor ORDER BY area.name
                                """)
                        .map((row, _) -> Map.entry(row.getLong("closed_key"), Rows.area(row)))
                        .stream()
                        .collect(
                                java.util.stream.Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        java.util.stream.Collectors.mapping(
                                                Map.Entry::getValue,
                                                java.util.stream.Collectors.toList()))));
    }

    /// What the area lies in, of that kind: its region, or the authority around a district.
    public Optional<Area> wholeOf(Area part, AreaKind kind) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT area.* FROM area_part JOIN area ON area.id = area_part.whole
                                WHERE area_part.part = :part AND area.kind = :kind
                                """)
                        .bind("part", part.id())
                        .bind("kind", kind.name())
                        .map((row, _) -> Rows.area(row))
                        .findFirst());
    }

    /// What the area is made of, by name.
    public List<Area> partsOf(Area whole) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT area.* FROM area_part JOIN area ON area.id = area_part.part
                                WHERE area_part.whole = :whole ORDER BY area.name
                                """)
                        .bind("whole", whole.id())
                        .map((row, _) -> Rows.area(row))
                        .list());
    }

    /// What every area is a part of, by code.
    public Map<Area, List<Area>> wholes() {
        Map<Long, Area> byId =
                all().stream()
                        .collect(
                                java.util.stream.Collectors.toMap(
                                        Area::id, java.util.function.Function.identity()));
        Map<Area, List<Area>> wholes = new java.util.HashMap<>();
        workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT part, whole FROM area_part JOIN area ON area.id = whole ORDER BY area.code
                                """)
                        .map((row, _) ->
                                wholes.computeIfAbsent(
                                                java.util.Objects.requireNonNull(
                                                        byId.get(row.getLong("part"))),
                                                _ -> new java.util.ArrayList<>())
                                        .add(
                                                java.util.Objects.requireNonNull(
                                                        byId.get(row.getLong("whole")))))
                        .list());
        return wholes;
    }

    /// The region of every area that lies in one, by the area's key.
    public Map<Long, Area> regions() {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT area_part.part, area.* FROM area_part JOIN area ON area.id = area_part.whole
                                WHERE area.kind = 'REGION'
                                """)
                        .map((row, _) -> Map.entry(row.getLong("part"), Rows.area(row)))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The groups of one kind: programmes, the officer's own lists, or every area's neighbours.
    public List<AreaGroup> groups(AreaGroup.Kind kind) {
        return groups(kind, null);
    }

    /// The area's statistical neighbours, closest first; none where no list was imported.
    public Optional<AreaGroup> neighboursOf(Area area) {
        return groups(AreaGroup.Kind.STATISTICAL_NEIGHBOURS, area).stream().findFirst();
    }

    /// The programmes that the area, or an opportunity area made of it, takes part in.
    public List<AreaGroup> programmesOf(Area area) {
        List<Long> wholes =
                workspace.read(handle ->
                        handle.createQuery("SELECT whole FROM area_part WHERE part = :part")
                                .bind("part", area.id())
                                .mapTo(Long.class)
                                .list());
        return groups(AreaGroup.Kind.PROGRAMME).stream()
                .filter(group ->
                        group.members().stream()
                                .map(member -> member.area().id())
                                .anyMatch(id -> id == area.id() || wholes.contains(id)))
                .toList();
    }

    private List<AreaGroup> groups(AreaGroup.Kind kind, @Nullable Area owner) {
        record Head(
                long id,
                String name,
                long owner,
                String edition,
                @Nullable String starts,
                @Nullable String ends) {}
        return workspace.read(handle -> {
            List<Head> heads =
                    handle.createQuery(
                                    """
                                    SELECT id, name, coalesce(owner, 0) AS owner, edition, starts, ends FROM area_group
                                    WHERE kind = :kind AND (:owner IS NULL OR owner = :owner) ORDER BY id
                                    """)
                            .bind("kind", kind.name())
                            .bind("owner", owner == null ? null : owner.id())
                            .map((row, _) ->
                                    new Head(
                                            row.getLong("id"),
                                            row.getString("name"),
                                            row.getLong("owner"),
                                            row.getString("edition"),
                                            row.getString("starts"),
                                            row.getString("ends")))
                            .list();
            return heads.stream()
                    .map(head ->
                            new AreaGroup(
                                    head.id(),
                                    head.name(),
                                    kind,
                                    head.owner() == 0
                                            ? null
                                            : handle.createQuery(
                                                            "SELECT * FROM area WHERE id = :id")
                                                    .bind("id", head.owner())
                                                    .map((row, _) -> Rows.area(row))
                                                    .one(),
                                    head.edition(),
                                    new io.github.placeline.model.Lifetime(
                                            day(head.starts()), day(head.ends())),
                                    handle.createQuery(
                                                    """
                                                    SELECT area.*, closeness FROM area_group_member
                                                    JOIN area ON area.id = area_group_member.area
                                                    WHERE area_group = :group ORDER BY position
                                                    """)
                                            .bind("group", head.id())
                                            .map((row, _) ->
                                                    new AreaGroup.Member(
                                                            Rows.area(row),
                                                            row.getString("closeness")))
                                            .list()))
                    .toList();
        });
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return Rows.date(text);
    }
}
