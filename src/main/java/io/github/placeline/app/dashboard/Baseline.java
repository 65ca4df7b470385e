package io.github.placeline.app.dashboard;

/// A year since which changes are counted.
///
/// @param year the calendar year in which its periods end
/// @param words as the picker shows it: "2022, programme end", "2020, 5 years ago"
public record Baseline(int year, String words) {}
