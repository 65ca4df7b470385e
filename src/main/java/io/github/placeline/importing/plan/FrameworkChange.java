package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.FrameworkEntry;
import io.github.placeline.store.FrameworkIntake;
import io.github.placeline.store.Intake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a framework would do. Each of its rows counts as one.
final class FrameworkChange implements Change {

    private final PreparedFramework prepared;
    private final Change definitions;
    private final List<FrameworkEntry> written = new ArrayList<>();
    private long added;
    private long unchanged;

    private FrameworkChange(PreparedFramework prepared, Change definitions) {
        this.prepared = prepared;
        this.definitions = definitions;
    }

    static FrameworkChange of(PreparedFramework prepared, Intake intake) {
        FrameworkIntake store = new FrameworkIntake(intake);
        Change definitions =
                new PreparedDefinitions(
                                prepared.definitions(), prepared.rows(), prepared.findings())
                        .plan(intake);
        FrameworkChange change = new FrameworkChange(prepared, definitions);
        Set<String> defined =
                prepared.definitions().stream()
                        .map(line -> line.definition().code())
                        .collect(Collectors.toSet());
        Map<Object, FrameworkEntry> stored = new HashMap<>();
        store.all().forEach(entry -> stored.put(entry.key(), entry));
        for (FrameworkLine line : prepared.others()) {
            Optional<String> unknown = unknown(line.entry(), defined, store);
            if (unknown.isPresent()) prepared.findings().holdBack(line.line(), 0, 1, unknown.get());
            else change.compare(line.entry(), stored);
        }
        return change;
    }

    private void compare(FrameworkEntry entry, Map<Object, FrameworkEntry> stored) {
        FrameworkEntry known = stored.get(entry.key());
        if (entry.equals(known)) {
            unchanged++;
            return;
        }
        if (known == null) added++;
        written.add(entry);
        stored.put(entry.key(), entry);
    }

    /// What the row names and nobody knows, as a sentence.
    private static Optional<String> unknown(
            FrameworkEntry entry, Set<String> defined, FrameworkIntake store) {
        return Stream.concat(
                        indicators(entry)
                                .filter(code ->
                                        !defined.contains(code) && !store.knowsIndicator(code))
                                .map(code ->
                                        "There is no indicator with the code “%s”, here or in the file."
                                                .formatted(code)),
                        areas(entry)
                                .filter(code -> !store.knowsArea(code))
                                .map(code ->
                                        "There is no area with the code “%s” in this workspace."
                                                .formatted(code)))
                .findFirst();
    }

    private static Stream<String> indicators(FrameworkEntry entry) {
        return switch (entry) {
            case FrameworkEntry.Defined _, FrameworkEntry.Group _ -> Stream.empty();
            case FrameworkEntry.Break joint -> Stream.of(joint.indicator());
            case FrameworkEntry.Continues joint -> Stream.of(joint.indicator(), joint.older());
            case FrameworkEntry.Aim aim -> aim.indicators().stream();
            case FrameworkEntry.Parts set ->
                    set.indicators().stream().filter(code -> !code.isEmpty());
        };
    }

    private static Stream<String> areas(FrameworkEntry entry) {
        return switch (entry) {
            case FrameworkEntry.Defined _,
                    FrameworkEntry.Break _,
                    FrameworkEntry.Continues _,
                    FrameworkEntry.Parts _ ->
                    Stream.empty();
            case FrameworkEntry.Group group ->
                    Stream.concat(
                            Stream.of(group.owner()).filter(owner -> !owner.isEmpty()),
                            group.members().stream());
            case FrameworkEntry.Aim aim -> Stream.of(aim.area());
        };
    }

    @Override
    public ImportCounts counts() {
        ImportCounts defined = definitions.counts();
        return new ImportCounts(
                prepared.rows(),
                defined.added() + added,
                defined.changed() + written.size() - added,
                defined.unchanged() + unchanged,
                prepared.findings().heldBack(),
                0);
    }

    @Override
    public List<Problem> problems() {
        return prepared.findings().problems();
    }

    @Override
    public List<ProblemGroup> groups() {
        return prepared.findings().groups();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        definitions.write(intake, batch, progress);
        FrameworkIntake store = new FrameworkIntake(intake);
        for (FrameworkEntry entry : written) {
            progress.stopIfCancelled();
            store.put(batch, entry);
        }
    }
}
