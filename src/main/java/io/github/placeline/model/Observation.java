package io.github.placeline.model;

/// One reading in its period, with what the publisher says of it and where it comes from.
///
/// @param periodAsPublished how the source spells the period: `2019`, `201819`, `Autumn 2018/19`
public record Observation(
        Period period, String periodAsPublished, Reading reading, Quality quality, Source source) {}
