package io.github.placeline.ui.imports;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Proposals for tables written by a test.
final class Proposals {

    private Proposals() {}

    static Proposal of(Path folder, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        Workspace workspace = Workspace.create(folder.resolve("p.placeline"));
        return new FileImport(workspace).propose(file, Progress.NONE).orElseThrow();
    }
}
