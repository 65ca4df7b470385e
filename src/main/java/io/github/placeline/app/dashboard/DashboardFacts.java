package io.github.placeline.app.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An area at a glance.
///
/// @param country the name of the benchmark, "England"
/// @param baselines what the picker offers, the latest first; empty where nothing is recorded
/// @param since the chosen baseline what became of the gaps, null where there is none to choose
/// @param sinceProgramme the same since the area's programme began, null without one or where that
///   is the chosen baseline
/// @param source which files the figures come from, and the newest period
public record DashboardFacts(
        AreaHeader header,
        String country,
        List<Baseline> baselines,
        @Nullable Since since,
        @Nullable Since sinceProgramme,
        List<Section> sections,
        String source) {

    public DashboardFacts {
        baselines = List.copyOf(baselines);
        sections = List.copyOf(sections);
    }

    /// Whether the sections are the area's priorities, not topics.
    public boolean hasPriorities() {
        return sections.stream().anyMatch(section -> !section.label().isEmpty());
    }

    /// The area has no figures.
    public boolean isEmpty() {
        return sections.stream().allMatch(section -> section.tiles().isEmpty());
    }
}
