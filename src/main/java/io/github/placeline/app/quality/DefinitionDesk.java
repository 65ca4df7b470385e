package io.github.placeline.app.quality;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.importing.hand.HandDefinition;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Definition;
import io.github.placeline.store.IndicatorIntake.Stored;
import io.github.placeline.store.Workspace;
import java.util.Optional;

/// Reads and keeps what a person says an indicator is.
public final class DefinitionDesk {

    private final Workspace workspace;

    public DefinitionDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is known of it; empty when it is no more.
    public Optional<Definition> of(Indicator indicator) {
        return Optional.ofNullable(workspace.indicators().definitions().get(indicator.code()))
                .map(Stored::definition);
    }

    /// Keeps another definition as one entry of the history.
    ///
    /// @return its batch, with which it can be taken back
    /// @throws io.github.placeline.model.Refusal when stored readings would no longer fit, or the
    ///   file cannot be written
    public long save(Definition definition) {
        return new HandDefinition(workspace).save(definition, ImportFiles.user());
    }

    /// Takes a definition back.
    public void undo(long batch) {
        workspace.batches().byId(batch).ifPresent(workspace.batches()::undo);
    }
}
