package io.github.placeline.importing.plan;

import io.github.placeline.store.Intake;

/// A file that has been read and is ready to be compared with the workspace.
public interface Prepared {

    /// Whether the workspace still says what the file was read with; if not, it must be read again.
    boolean isCurrent(Intake intake);

    /// Compares the file with the workspace, inside the transaction of `intake`. Writes nothing.
    Change plan(Intake intake);
}
