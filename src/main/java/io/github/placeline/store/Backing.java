package io.github.placeline.store;

import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;

/// What a source gives with a figure: the counts behind it and its 95 % interval.
public record Backing(Counts counts, Interval interval) {}
