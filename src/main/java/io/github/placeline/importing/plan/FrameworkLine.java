package io.github.placeline.importing.plan;

import io.github.placeline.store.FrameworkEntry;

/// A row of a framework and the line on which it stands.
public record FrameworkLine(FrameworkEntry entry, long line) {}
