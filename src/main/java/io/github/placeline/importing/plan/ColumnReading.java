package io.github.placeline.importing.plan;

/// What a column of a file was taken for.
///
/// @param name its heading
/// @param means "Area", "Period", "Filter", "Not used"
/// @param remark what was found in it, empty where there is nothing to say
public record ColumnReading(String name, String means, String remark) {}
