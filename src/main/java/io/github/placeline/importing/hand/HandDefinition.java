package io.github.placeline.importing.hand;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.plan.Change;
import io.github.placeline.importing.plan.DefinitionLine;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.PreparedDefinitions;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Backups;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Intake;
import io.github.placeline.store.NewBatch;
import io.github.placeline.store.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Brings in what a person says of one indicator, with the plan and the undo of a dictionary.
public final class HandDefinition {

    private final Workspace workspace;

    public HandDefinition(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param by who says it
    /// @return the batch
    /// @throws Refusal when nothing would change, or two stored periods would become one
    public long save(Definition definition, String by) {
        Backups.keep(workspace);
        try (Intake intake = workspace.intake()) {
            intake.beginWriting();
            Findings findings = new Findings(HandEntry.FORMAT, Answers.NONE);
            Change change =
                    new PreparedDefinitions(List.of(new DefinitionLine(definition, 1)), 1, findings)
                            .plan(intake);
            if (change.counts().heldBack() > 0)
                throw Refusal.ofInput(
                        "Read with this kind of year, two of its stored periods would become one."
                                + " Its definition stays as it is.");
            if (change.isNothing())
                throw Refusal.ofInput("Nothing was changed: all of it is known already.");
            byte[] bytes = definition.toString().getBytes(StandardCharsets.UTF_8);
            long batch =
                    intake.add(
                            new NewBatch(
                                    Instant.now(),
                                    by,
                                    "What is measured: " + definition.name(),
                                    HandEntry.sha256(bytes),
                                    bytes.length,
                                    HandEntry.FORMAT,
                                    change.counts(),
                                    change.problems()));
            change.write(intake, batch, Progress.NONE);
            intake.commit();
            return batch;
        }
    }
}
