package io.github.placeline.ui;

import io.github.placeline.ui.imports.ImportsViewModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The workspace that the window shows, if any, and the imports into it.
final class Current {

    private @Nullable OpenWorkspace workspace;
    private @Nullable ImportsViewModel imports;

    Optional<OpenWorkspace> workspace() {
        return Optional.ofNullable(workspace);
    }

    Optional<ImportsViewModel> imports() {
        return Optional.ofNullable(imports);
    }

    boolean isDemonstration() {
        return workspace != null && workspace.isDemonstration();
    }

    /// Another one is shown; the one before is closed.
    void turnTo(OpenWorkspace opened, ImportsViewModel importing) {
        close();
        workspace = opened;
        imports = importing;
    }

    void close() {
        if (workspace != null) workspace.close();
    }
}
