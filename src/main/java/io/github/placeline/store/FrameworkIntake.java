package io.github.placeline.store;

import io.github.placeline.model.BenchmarkSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Writes what a framework says besides definitions, inside an [Intake]. Everything named must be
/// known to the workspace by then.
public final class FrameworkIntake {

    private final Intake intake;

    public FrameworkIntake(Intake intake) {
        this.intake = intake;
    }

    /// What the workspace measures by now.
    public List<FrameworkEntry> all() {
        return intake.guarded(() -> FrameworkRepository.in(intake.handle()));
    }

    /// Whether there is an indicator with this code.
    public boolean knowsIndicator(String code) {
        return key("SELECT id FROM indicator WHERE code = :code", code).isPresent();
    }

    /// Whether there is an area with this code.
    public boolean knowsArea(String code) {
        return key("SELECT id FROM area WHERE code = :code", code).isPresent();
    }

    private Optional<Long> key(String query, String code) {
        return intake.guarded(() ->
                intake.handle().createQuery(query).bind("code", code).mapTo(Long.class).findOne());
    }

    private long indicator(String code) {
        return key("SELECT id FROM indicator WHERE code = :code", code).orElseThrow();
    }

    private long area(String code) {
        return key("SELECT id FROM area WHERE code = :code", code).orElseThrow();
    }

    /// Puts the entry in the place of the one with its key, if there is one.
    public void put(long batch, FrameworkEntry entry) {
        intake.guardedly(() -> {
            Journal journal = new Journal(intake.handle(), batch);
            switch (entry) {
                case FrameworkEntry.Defined _ ->
                        throw new IllegalArgumentException("definitions go their own way");
                case FrameworkEntry.Break joint -> put(journal, joint);
                case FrameworkEntry.Continues joint -> put(journal, joint);
                case FrameworkEntry.Group group -> put(journal, group);
                case FrameworkEntry.Aim aim ->
                        new PriorityIntake(handle(), journal)
                                .put(
                                        area(aim.area()),
                                        aim,
                                        aim.indicators().stream().map(this::indicator).toList());
                case FrameworkEntry.Parts set -> put(journal, set);
            }
        });
    }

    private void put(Journal journal, FrameworkEntry.Break joint) {
        long indicator = indicator(joint.indicator());
        journal.jointsBefore(indicator);
        handle().createUpdate(
                        """
                        INSERT INTO indicator_break (indicator, period, what, origin, from_batch)
                        VALUES (:indicator, :period, :what, 'FILE', :batch)
                        ON CONFLICT (indicator, period)
                        DO UPDATE SET what = excluded.what, origin = 'FILE', from_batch = excluded.from_batch
                        """)
                .bind("indicator", indicator)
                .bind(
                        "period",
                        journalled(
                                journal,
                                "period",
                                Keys.Words.PERIODS,
                                () -> Keys.of(handle(), joint.first())))
                .bind("what", joint.what())
                .bind("batch", journal.batch())
                .execute();
    }

    private void put(Journal journal, FrameworkEntry.Continues joint) {
        long indicator = indicator(joint.indicator());
        journal.jointsBefore(indicator);
        long mine =
                journalled(
                        journal,
                        "breakdown",
                        Keys.Words.BREAKDOWNS,
                        () -> Keys.of(handle(), joint.breakdown()));
        long theirs =
                journalled(
                        journal,
                        "breakdown",
                        Keys.Words.BREAKDOWNS,
                        () -> Keys.of(handle(), joint.olderBreakdown()));
        handle().createUpdate(
                        """
                        INSERT INTO indicator_continuation (indicator, indicator_breakdown, older, older_breakdown)
                        VALUES (:indicator, :breakdown, :older, :older_breakdown)
                        ON CONFLICT (indicator, indicator_breakdown)
                        DO UPDATE SET older = excluded.older, older_breakdown = excluded.older_breakdown
                        """)
                .bind("indicator", indicator)
                .bind("breakdown", mine)
                .bind("older", indicator(joint.older()))
                .bind("older_breakdown", theirs)
                .execute();
    }

    private interface Finding {
        long key();
    }

    /// Notes the word that was added, if it was not there.
    private long journalled(Journal journal, String table, Keys.Words words, Finding finding) {
        long before = Keys.last(handle(), words);
        long key = finding.key();
        journal.added(table, before + 1, Keys.last(handle(), words));
        return key;
    }

    private void put(Journal journal, FrameworkEntry.Group group) {
        Long owner = group.owner().isEmpty() ? null : area(group.owner());
        Optional<Long> known =
                handle().createQuery(
                                """
                                SELECT id FROM area_group WHERE name = :name AND kind = :kind AND owner IS :owner
                                ORDER BY id LIMIT 1
                                """)
                        .bind("name", group.name())
                        .bind("kind", group.kind().name())
                        .bind("owner", owner)
                        .mapTo(Long.class)
                        .findOne();
        known.ifPresent(journal::groupBefore);
        long key = known.orElseGet(() -> addGroup(journal, group, owner));
        handle().createUpdate(
                        """
                        UPDATE area_group SET edition = :edition, starts = :starts, ends = :ends WHERE id = :key
                        """)
                .bind("edition", group.edition())
                .bind("starts", Rows.text(group.lifetime().opened()))
                .bind("ends", Rows.text(group.lifetime().closed()))
                .bind("key", key)
                .execute();
        handle().createUpdate("DELETE FROM area_group_member WHERE area_group = :key")
                .bind("key", key)
                .execute();
        for (int position = 0; position < group.members().size(); position++) {
            handle().createUpdate(
                            """
                            INSERT INTO area_group_member (area_group, position, area)
                            VALUES (:key, :position, :area)
                            """)
                    .bind("key", key)
                    .bind("position", position)
                    .bind("area", area(group.members().get(position)))
                    .execute();
        }
    }

    private long addGroup(
            Journal journal,
            FrameworkEntry.Group group,
            @org.jspecify.annotations.Nullable Long owner) {
        handle().createUpdate(
                        """
                        INSERT INTO area_group (name, kind, owner, from_batch) VALUES (:name, :kind, :owner, :batch)
                        """)
                .bind("name", group.name())
                .bind("kind", group.kind().name())
                .bind("owner", owner)
                .bind("batch", journal.batch())
                .execute();
        long key = Keys.ofLastInsert(handle());
        journal.added("area_group", key, key);
        return key;
    }

    private void put(Journal journal, FrameworkEntry.Parts set) {
        Optional<Long> known =
                handle().createQuery(
                                "SELECT id FROM benchmark_set WHERE name = :name ORDER BY id LIMIT 1")
                        .bind("name", set.name())
                        .mapTo(Long.class)
                        .findOne();
        known.ifPresent(journal::partsBefore);
        long key =
                BenchmarkSets.save(
                        handle(),
                        new BenchmarkSet(
                                known.orElse(0L),
                                set.name(),
                                IntStream.range(0, set.titles().size())
                                        .mapToObj(at -> part(set, at))
                                        .toList()));
        if (known.isEmpty()) journal.added("benchmark_set", key, key);
    }

    private BenchmarkSet.Part part(FrameworkEntry.Parts set, int at) {
        String code = set.indicators().get(at);
        return new BenchmarkSet.Part(set.titles().get(at), code.isEmpty() ? null : indicator(code));
    }

    private Handle handle() {
        return intake.handle();
    }
}
