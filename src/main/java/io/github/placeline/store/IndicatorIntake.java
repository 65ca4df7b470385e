package io.github.placeline.store;

import io.github.placeline.model.Period;
import io.github.placeline.model.Unit;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The definitions of indicators inside an [Intake]: what they are and how a file changes them.
public final class IndicatorIntake {

    private final Intake intake;

    public IndicatorIntake(Intake intake) {
        this.intake = intake;
    }

    /// An indicator as it is defined now.
    public record Stored(long id, Definition definition) {}

    /// One period of an indicator's readings as a file spelt it.
    public record Spelling(long period, Period meaning, long label, String text) {}

    /// Every indicator by its code.
    public Map<String, Stored> all() {
        return intake.guarded(() -> Definitions.all(intake.handle()));
    }

    /// Adds an indicator of which nothing is known but its code.
    ///
    /// @return its key
    public long add(long batch, String code) {
        return intake.guarded(() -> {
            Handle handle = intake.handle();
            long id =
                    handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM indicator")
                            .mapTo(Long.class)
                            .one();
            Journal journal = new Journal(handle, batch);
            new IndicatorWriter(handle, journal, batch)
                    .add(id, Definition.named(code, code, List.of(), Unit.UNKNOWN, null));
            journal.added("indicator", id, id);
            return id;
        });
    }

    /// Gives the indicator another definition.
    public void redefine(long batch, long indicator, Definition definition) {
        intake.guardedly(() ->
                new IndicatorWriter(intake.handle(), new Journal(intake.handle(), batch), batch)
                        .redefine(indicator, definition));
    }

    /// How the periods of the indicator's readings are spelt, earlier versions included.
    public List<Spelling> spellings(long indicator) {
        return intake.guarded(() ->
                intake.handle()
                        .createQuery(
                                """
                                SELECT DISTINCT period.id, period_label.id AS label_id, period_label.label AS text,
                                       kind AS period_kind, start AS period_start, "end" AS period_end
                                FROM series JOIN observation ON observation.series = series.id
                                JOIN period ON period.id = observation.period
                                JOIN period_label ON period_label.id = observation.label
                                WHERE series.indicator = :indicator ORDER BY period.id, label_id
                                """)
                        .bind("indicator", indicator)
                        .map((row, _) ->
                                new Spelling(
                                        row.getLong("id"),
                                        Rows.period(row),
                                        row.getLong("label_id"),
                                        row.getString("text")))
                        .list());
    }

    /// Moves the indicator's readings under one spelling to the period that it is now known to
    /// mean.
    public void move(long batch, long indicator, Spelling spelling, Period meaning) {
        intake.guardedly(() ->
                PeriodMoves.forward(
                        intake.handle(),
                        new Journal(intake.handle(), batch),
                        indicator,
                        spelling.period(),
                        meaning,
                        spelling.label()));
    }
}
