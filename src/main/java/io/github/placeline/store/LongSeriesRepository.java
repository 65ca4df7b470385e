package io.github.placeline.store;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.SeriesBreak;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Which indicators carry on older ones, and where their records break. Every change is a batch of
/// its own, with who made it and when, and can be taken back like an import.
public final class LongSeriesRepository {

    /// The [io.github.placeline.model.ImportBatch#format()] of changes made here.
    public static final String FORMAT = "By hand";

    private final Workspace workspace;

    LongSeriesRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    public List<Continuation> continuations() {
        return workspace.read(handle -> Continuations.in(handle).all());
    }

    /// What the indicator carries on for this part of the population.
    public Optional<Continuation> continuationOf(Indicator indicator, Breakdown breakdown) {
        return workspace.read(handle -> Continuations.in(handle).of(indicator.id(), breakdown));
    }

    /// The first period of each file but the oldest that the record of an indicator is put together
    /// from: the periods at its joints, the newest joint first.
    public List<Period> joints(Indicator indicator, Breakdown breakdown) {
        return workspace.read(handle -> {
            List<Continuations.Source> chain =
                    Continuations.in(handle).chain(indicator.id(), breakdown);
            return chain.subList(0, chain.size() - 1).stream()
                    .flatMap(one -> Seams.first(handle, one.indicator(), one.breakdown()).stream())
                    .toList();
        });
    }

    /// Says that one indicator carries on another, in place of any that it carried on before.
    ///
    /// @param what the change in a few words, for the history
    /// @return the key of the batch
    /// @throws Refusal when the older one carries on the newer one, directly or through others
    public long join(Continuation joint, String by, String what) {
        return change(
                joint.indicator(),
                by,
                what,
                handle -> {
                    boolean circular =
                            Continuations.in(handle)
                                    .chain(joint.older(), joint.olderBreakdown())
                                    .stream()
                                    .anyMatch(source -> source.indicator() == joint.indicator());
                    if (circular)
                        throw Refusal.ofInput(
                                "The older indicator already carries this one on. A record cannot"
                                        + " continue itself.");
                    remove(handle, joint.indicator(), joint.breakdown());
                    handle.createUpdate(
                                    """
                                    INSERT INTO indicator_continuation (indicator, indicator_breakdown, older, older_breakdown)
                                    VALUES (:indicator, :breakdown, :older, :older_breakdown)
                                    """)
                            .bind("indicator", joint.indicator())
                            .bind("breakdown", Keys.of(handle, joint.breakdown()))
                            .bind("older", joint.older())
                            .bind("older_breakdown", Keys.of(handle, joint.olderBreakdown()))
                            .execute();
                });
    }

    /// Says that an indicator carries on nothing.
    ///
    /// @return the key of the batch
    public long part(Continuation joint, String by, String what) {
        return change(
                joint.indicator(),
                by,
                what,
                handle -> remove(handle, joint.indicator(), joint.breakdown()));
    }

    /// Enters a series break or words an existing one anew; it counts as entered from then on.
    ///
    /// @return the key of the batch
    public long enter(SeriesBreak joint, String by, String what) {
        return change(joint.indicator(), by, what, handle -> put(handle, joint));
    }

    /// Puts `joint` in the place of the one at `before`.
    ///
    /// @return the key of the batch
    public long move(Period before, SeriesBreak joint, String by, String what) {
        return change(
                joint.indicator(),
                by,
                what,
                handle -> {
                    remove(handle, joint.indicator(), before);
                    put(handle, joint);
                });
    }

    /// Removes a series break. One that is found where two files differ comes back by itself.
    ///
    /// @return the key of the batch
    public long remove(SeriesBreak joint, String by, String what) {
        return change(
                joint.indicator(),
                by,
                what,
                handle -> remove(handle, joint.indicator(), joint.first()));
    }

    private interface Change {
        void in(Handle handle);
    }

    private long change(long indicator, String by, String what, Change change) {
        try (Intake intake = workspace.intake()) {
            intake.beginWriting();
            long batch =
                    intake.add(
                            new NewBatch(
                                    Instant.now(),
                                    by,
                                    what,
                                    "",
                                    0,
                                    FORMAT,
                                    ImportCounts.NONE,
                                    List.of()));
            intake.guardedly(() -> {
                Journal journal = new Journal(intake.handle(), batch);
                long periods = Keys.last(intake.handle(), Keys.Words.PERIODS);
                long breakdowns = Keys.last(intake.handle(), Keys.Words.BREAKDOWNS);
                journal.jointsBefore(indicator);
                change.in(intake.handle());
                journal.added(
                        "period", periods + 1, Keys.last(intake.handle(), Keys.Words.PERIODS));
                journal.added(
                        "breakdown",
                        breakdowns + 1,
                        Keys.last(intake.handle(), Keys.Words.BREAKDOWNS));
            });
            intake.commit();
            return batch;
        }
    }

    private static void put(Handle handle, SeriesBreak joint) {
        handle.createUpdate(
                        """
                        INSERT INTO indicator_break (indicator, period, what, origin)
                        VALUES (:indicator, :period, :what, 'ENTERED')
                        ON CONFLICT (indicator, period) DO UPDATE SET what = excluded.what, origin = 'ENTERED'
                        """)
                .bind("indicator", joint.indicator())
                .bind("period", Keys.of(handle, joint.first()))
                .bind("what", joint.whatChanged())
                .execute();
    }

    private static void remove(Handle handle, long indicator, Breakdown breakdown) {
        handle.createUpdate(
                        "DELETE FROM indicator_continuation WHERE indicator = :indicator AND"
                                + " indicator_breakdown = :breakdown")
                .bind("indicator", indicator)
                .bind("breakdown", Keys.of(handle, breakdown))
                .execute();
    }

    private static void remove(Handle handle, long indicator, Period period) {
        handle.createUpdate(
                        "DELETE FROM indicator_break WHERE indicator = :indicator AND period ="
                                + " :period")
                .bind("indicator", indicator)
                .bind("period", Keys.of(handle, period))
                .execute();
    }
}
