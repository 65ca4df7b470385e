package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.IndicatorIntake;
import io.github.placeline.store.IndicatorIntake.Stored;
import io.github.placeline.store.Intake;
import io.github.placeline.store.ReadingColumns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What the readings of a data file would do.
final class ReadingChange implements Change {

    /// A file that contradicts itself almost everywhere is not a table of readings by these keys.
    private static final double MOST_CONFLICTS = 0.9;

    /// Beyond this many conflicts nobody wants to answer for each.
    private static final int MOST_ASKED = 20;

    private final Content content;
    private final IncomingKeys keys;
    private final ReadingPlan plan;
    private final Map<Long, Definition> filled;
    private final Function<String, Definition> definitions;
    private final Map<Integer, Reading.Withheld> storedMarkers;
    private final ImportCounts counts;
    private final List<Problem> problems;

    private ReadingChange(
            Content content,
            IncomingKeys keys,
            ReadingPlan plan,
            Map<Long, Definition> filled,
            Function<String, Definition> definitions,
            Map<Integer, Reading.Withheld> storedMarkers,
            Progress progress) {
        this.definitions = definitions;
        this.storedMarkers = storedMarkers;
        this.content = content;
        this.keys = keys;
        this.plan = plan;
        this.filled = filled;
        list(content, plan, progress);
        long changed = plan.changed().length;
        this.counts =
                new ImportCounts(
                        content.rows(),
                        plan.written().length - changed,
                        changed,
                        plan.unchanged(),
                        content.findings().heldBack(),
                        plan.withheld());
        this.problems = content.findings().problems();
    }

    static ReadingChange of(String file, Content content, Intake intake) {
        IncomingKeys keys = intake.keysFor(content.incoming());
        Map<String, Stored> stored = new IndicatorIntake(intake).all();
        Function<String, Definition> definitions = code -> definition(content, stored, code);
        ReadingPlan plan =
                ReadingPlan.of(
                        content.incoming(),
                        keys,
                        intake,
                        content.trusted() ? ReadingChange::unsaid : definitions,
                        content.findings().answers(),
                        LocalDate.now(ZoneId.systemDefault()));
        if (content.findings().heldBack() == 0) refuseChaos(file, content.incoming(), plan);
        return new ReadingChange(
                content,
                keys,
                plan,
                filled(content, stored.values()),
                definitions,
                plan.changed().length == 0 ? Map.of() : intake.markers(),
                intake.progress());
    }

    private static Definition definition(Content content, Map<String, Stored> all, String code) {
        Stored stored = all.get(code);
        if (stored != null) return stored.definition();
        Definition said = content.definitions().get(code);
        return said == null ? unsaid(code) : said;
    }

    /// What cannot be checked against its unit.
    private static Definition unsaid(String code) {
        return Definition.named(code, code, List.of(), Unit.UNKNOWN, null);
    }

    /// Indicators of which the workspace knew less than the file says, as they are then.
    private static Map<Long, Definition> filled(Content content, Collection<Stored> all) {
        Map<Long, Definition> filled = new LinkedHashMap<>();
        for (Stored stored : all) {
            Definition said = content.definitions().get(stored.definition().code());
            if (said == null) continue;
            Definition wanted = stored.definition().filledFrom(said);
            if (!wanted.equals(stored.definition())) filled.put(stored.id(), wanted);
        }
        return filled;
    }

    /// Where something else is held back too, its answer may resolve the contradictions, so this is
    /// not asked then.
    private static void refuseChaos(String file, Incoming incoming, ReadingPlan plan) {
        long contradicting = plan.conflicts().stream().mapToLong(rows -> rows.length).sum();
        if (contradicting == 0 || contradicting < MOST_CONFLICTS * incoming.readings().size())
            return;
        throw Refusal.ofInput(
                "%s contradicts itself: %,d of its %,d readings share their area, period and breakdown with others that differ. For example, %s"
                        .formatted(
                                file,
                                contradicting,
                                incoming.readings().size(),
                                Conflicts.text(incoming, plan.conflicts().getFirst())));
    }

    private static void list(Content content, ReadingPlan plan, Progress progress) {
        Findings findings = content.findings();
        Incoming incoming = content.incoming();
        ReadingColumns readings = incoming.readings();
        boolean many = plan.conflicts().size() > MOST_ASKED;
        for (int[] rows : plan.conflicts()) {
            progress.stopIfCancelled();
            Cause cause = many ? Conflicts.causeOfAll() : Conflicts.cause(readings, rows);
            String text = Conflicts.text(incoming, rows);
            findings.holdBack(readings.line(rows[0]), 0, rows.length, text, cause);
            if (findings.answers().leaveOut(cause.key())) plan.leaveOut(rows);
        }
        for (int[] rows : plan.resolved()) {
            String text = Conflicts.resolved(incoming, rows, findings.answers());
            findings.noteOnce(readings.line(rows[0]), 0, text);
        }
        for (Doubts.Doubted doubted : plan.doubts()) {
            progress.stopIfCancelled();
            if (content.trusted()) continue;
            int line = readings.line(doubted.row());
            String text = DoubtWords.text(incoming, doubted.row(), doubted.doubt());
            Cause cause = DoubtWords.cause(incoming, doubted.row(), doubted.doubt());
            if (doubted.heldBack()) findings.holdBack(line, 0, 1, text, cause);
            else findings.warn(line, 0, text, cause);
            if (doubted.heldBack() && findings.answers().leaveOut(cause.key()))
                plan.leaveOut(doubted.row());
        }
        int[] repeats = plan.repeats();
        if (repeats.length > 0) findings.note(0, 0, Conflicts.repeats(incoming, repeats));
    }

    @Override
    public ImportCounts counts() {
        return counts;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public List<ProblemGroup> groups() {
        return content.findings().groups();
    }

    @Override
    public Listing listing() {
        return new ReadingListing(
                content.incoming(),
                plan.rows(),
                content.findings().rows(),
                definitions,
                storedMarkers::get);
    }

    @Override
    public List<ColumnReading> columns() {
        return content.columns();
    }

    @Override
    public boolean isNothing() {
        return plan.written().length == 0 && filled.isEmpty();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        Incoming incoming = content.incoming();
        int[] written = plan.written();
        int[] same = plan.same();
        IncomingKeys needed = keys.keeping(incoming, written, same);
        progress.stopIfCancelled();
        intake.addWords(batch, incoming, needed, content.definitions());
        intake.addReadings(batch, incoming, needed, written, plan.changed(), same, progress);
        IndicatorIntake indicators = new IndicatorIntake(intake);
        filled.forEach((id, definition) -> indicators.redefine(batch, id, definition));
        for (Fix.UseArea use : content.findings().answers().aliases())
            intake.addAlias(batch, use.alias(), use.code());
        intake.setDecimalsSeen(incoming, needed, plan::decimals);
    }
}
