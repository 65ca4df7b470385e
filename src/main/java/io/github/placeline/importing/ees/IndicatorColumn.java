package io.github.placeline.importing.ees;

import io.github.placeline.store.Definition;

/// A column of figures.
record IndicatorColumn(int column, String name, Definition definition) {}
