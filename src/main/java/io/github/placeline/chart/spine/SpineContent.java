package io.github.placeline.chart.spine;

import java.util.List;

/// What a spine chart shows, before it has a size.
///
/// @param title whose figures: "Blackpool among all local authorities"
/// @param country the benchmark's name
/// @param sections of indicators, each under a heading
public record SpineContent(String title, String country, List<Section> sections) {

    public SpineContent {
        sections = List.copyOf(sections);
    }

    /// Indicators under a heading.
    public record Section(String title, List<SpineLine> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public List<SpineLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    public boolean isEmpty() {
        return lines().isEmpty();
    }
}
