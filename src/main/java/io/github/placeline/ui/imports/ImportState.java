package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.table.layout.Proposal;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How far the file in hand is.
public sealed interface ImportState {

    /// No file in hand.
    record Choosing() implements ImportState {}

    /// It is being read; nothing is written.
    record Checking(Path file) implements ImportState {}

    /// It waits for a person to confirm.
    ///
    /// @param said what the person has said about it so far
    /// @param proposal how its columns may be read; null for a format that leaves no question
    /// @param took how long it was read
    /// @param waiting how many more files follow
    record Checked(
            CheckedFile file, Said said, @Nullable Proposal proposal, Duration took, int waiting)
            implements ImportState {}

    /// A person is to say how its columns are read.
    record Mapping(Path file, Proposal proposal) implements ImportState {}

    /// It is being written.
    record Saving(Path file) implements ImportState {}

    /// The last one is written.
    record Saved(ImportReport report) implements ImportState {}

    /// The last one was left as it is.
    record Cancelled() implements ImportState {}

    /// It could not be read or written, and nothing was changed.
    record Refused(Path file, String sentence) implements ImportState {}
}
