package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import io.github.placeline.store.IndicatorIntake;
import io.github.placeline.store.IndicatorIntake.Stored;
import io.github.placeline.store.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a dictionary would do: indicators it is the first to name, and those it defines anew. Each
/// counts as one.
final class DefinitionChange implements Change {

    private record Redefined(long indicator, Definition definition, List<YearMoves.Move> moves) {}

    private final Findings findings;
    private final List<Definition> added = new ArrayList<>();
    private final List<Redefined> redefined = new ArrayList<>();
    private final long rows;
    private long unchanged;

    private DefinitionChange(PreparedDefinitions prepared) {
        this.findings = prepared.findings();
        this.rows = prepared.rows();
    }

    static DefinitionChange of(PreparedDefinitions prepared, Intake intake) {
        DefinitionChange change = new DefinitionChange(prepared);
        IndicatorIntake indicators = new IndicatorIntake(intake);
        Map<String, Stored> stored = indicators.all();
        for (DefinitionLine line : prepared.lines()) {
            change.compare(line, stored.get(line.definition().code()), indicators);
        }
        return change;
    }

    private void compare(DefinitionLine line, @Nullable Stored stored, IndicatorIntake indicators) {
        Definition definition = line.definition();
        if (stored == null) {
            added.add(definition);
            return;
        }
        Definition wanted = keepingUnit(definition, stored.definition());
        if (wanted.equals(stored.definition())) {
            unchanged++;
            return;
        }
        moves(stored, wanted, indicators)
                .ifPresentOrElse(
                        moves -> redefined.add(new Redefined(stored.id(), wanted, moves)),
                        () ->
                                findings.holdBack(
                                        line.line(),
                                        0,
                                        1,
                                        "%s: read by the dictionary's year type, two of its stored periods would become one. Its definition stays as it is."
                                                .formatted(definition.code())));
    }

    /// A dictionary whose titles do not tell the unit does not take away one that is known.
    private static Definition keepingUnit(Definition wanted, Definition stored) {
        return wanted.unit().equals(Unit.UNKNOWN) && !stored.unit().equals(Unit.UNKNOWN)
                ? wanted.withUnit(stored.unit())
                : wanted;
    }

    private static Optional<List<YearMoves.Move>> moves(
            Stored stored, Definition wanted, IndicatorIntake indicators) {
        if (stored.definition().yearType() == wanted.yearType()) return Optional.of(List.of());
        return YearMoves.of(
                indicators.spellings(stored.id()),
                stored.definition().yearType(),
                wanted.yearType());
    }

    @Override
    public ImportCounts counts() {
        return new ImportCounts(
                rows, added.size(), redefined.size(), unchanged, findings.heldBack(), 0);
    }

    @Override
    public List<Problem> problems() {
        return findings.problems();
    }

    @Override
    public List<ProblemGroup> groups() {
        return findings.groups();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        IndicatorIntake indicators = new IndicatorIntake(intake);
        for (Definition definition : added) {
            long id = indicators.add(batch, definition.code());
            indicators.redefine(batch, id, definition);
        }
        int done = 0;
        for (Redefined change : redefined) {
            progress.stopIfCancelled();
            progress.report(done++, redefined.size(), "Writing");
            indicators.redefine(batch, change.indicator(), change.definition());
            change.moves()
                    .forEach(move ->
                            indicators.move(
                                    batch, change.indicator(), move.spelling(), move.meaning()));
        }
    }
}
