package io.github.placeline.store;

import io.github.placeline.model.Area;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// The areas that a file describes itself, inside an [Intake]. Those of the register are never
/// touched.
public final class AreaIntake {

    private final Intake intake;

    public AreaIntake(Intake intake) {
        this.intake = intake;
    }

    /// Whether the workspace has an area with this code.
    public boolean knows(String code) {
        return intake.guarded(() -> keyOf(intake.handle(), code).isPresent());
    }

    /// Adds what the described areas lie in and the workspace does not have. To be done after their
    /// readings are written, because the areas that have some got their keys before.
    public void addWholes(long batch, List<DescribedArea> described) {
        Set<String> wholes =
                described.stream()
                        .flatMap(area -> area.liesIn().stream())
                        .collect(Collectors.toCollection(HashSet::new));
        intake.guardedly(() ->
                described.stream()
                        .map(DescribedArea::area)
                        .filter(area -> wholes.contains(area.code()))
                        .sorted(Comparator.comparing(Area::kind))
                        .forEach(area -> addWhole(batch, area)));
    }

    /// A whole that an earlier file has brought is noted as brought by this one too, so that it
    /// goes with the last of them.
    private void addWhole(long batch, Area area) {
        Handle handle = intake.handle();
        Journal journal = new Journal(handle, batch);
        Optional<Long> known = keyOf(handle, area.code());
        if (known.isPresent() && !isFromEarlierBatch(handle, known.get(), batch)) return;
        long key = known.orElseGet(() -> insert(handle, batch, area));
        journal.added("area", key, key);
    }

    private static long insert(Handle handle, long batch, Area area) {
        handle.createUpdate(
                        """
                        INSERT INTO area (id, code, number, name, kind, authority_type, opened, closed, invented, from_batch)
                        SELECT coalesce(max(id), 0) + 1, :code,
                               CASE WHEN :number IN (SELECT number FROM area) THEN NULL ELSE :number END,
                               :name, :kind, :type, :opened, :closed, :invented, :batch FROM area
                        """)
                .bind("code", area.code())
                .bind("number", area.number())
                .bind("name", area.name())
                .bind("kind", area.kind().name())
                .bind("type", area.type())
                .bind("opened", Rows.text(area.lifetime().opened()))
                .bind("closed", Rows.text(area.lifetime().closed()))
                .bind("invented", area.invented())
                .bind("batch", batch)
                .execute();
        return Keys.ofLastInsert(handle);
    }

    /// Says what the described areas lie in, as far as files have brought them.
    public void link(List<DescribedArea> described) {
        intake.guardedly(() ->
                described.forEach(
                        area -> area.liesIn().forEach(whole -> link(area.area().code(), whole))));
    }

    private void link(String part, String whole) {
        intake.handle()
                .createUpdate(
                        """
                        INSERT OR IGNORE INTO area_part (whole, part)
                        SELECT whole.id, part.id FROM area AS whole, area AS part
                        WHERE whole.code = :whole AND part.code = :part AND part.from_batch IS NOT NULL
                        """)
                .bind("whole", whole)
                .bind("part", part)
                .execute();
    }

    private static Optional<Long> keyOf(Handle handle, String code) {
        return handle.createQuery("SELECT id FROM area WHERE code = :code")
                .bind("code", code)
                .mapTo(Long.class)
                .findOne();
    }

    private static boolean isFromEarlierBatch(Handle handle, long key, long batch) {
        return handle.createQuery(
                        "SELECT coalesce(from_batch, :batch) <> :batch FROM area WHERE id = :key")
                .bind("key", key)
                .bind("batch", batch)
                .mapTo(Boolean.class)
                .one();
    }
}
