package io.github.placeline.importing;

import io.github.placeline.importing.plan.Listing;

/// A file that was looked at and not written: what importing it would do, in counts and row by row.
///
/// It keeps the file's figures in memory, about 30 bytes a reading, for as long as it is held.
public record CheckedFile(ImportReport report, Listing listing) {}
