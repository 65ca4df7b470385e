package io.github.placeline.analysis.learning;

import io.github.placeline.model.Area;

/// One authority's latest value beside what its first would lead one to expect ([BrightSpots]).
///
/// @param first its value in the first period, in the indicator's unit
/// @param latest its value in the latest period
/// @param expected the line's height at its first value
/// @param score the distance from the line ÷ (1.4826 × median absolute distance), positive in the
///   good direction
public record BrightSpot(Area area, double first, double latest, double expected, double score) {}
