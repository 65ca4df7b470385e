package io.github.placeline.model.pack;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import java.util.List;

/// What a page of a pack is about. Indicators are named by their codes, and a project by its key
/// and title, so that a page can still say what it was about when the workspace has it no more.
public sealed interface PageSubject {

    /// Title, area, date.
    record Cover() implements PageSubject {}

    /// How the area stands on its priorities: counts of summary words, and a row an indicator.
    record Summary() implements PageSubject {}

    /// An area on one page: every indicator with its latest figure, gap, rank and course.
    record Profile() implements PageSubject {}

    /// Every indicator of the area's priorities, or every one it has figures for, as tables.
    record AllIndicators() implements PageSubject {}

    /// One indicator over the years: a chart and its figures.
    record OneIndicator(String code, Breakdown breakdown) implements PageSubject {}

    /// Several indicators beside each other: the area, England, region and neighbours, rank and
    /// quarter.
    ///
    /// @param codes in order; none for those of the area's priorities
    record Comparison(List<String> codes) implements PageSubject {
        public Comparison {
            codes = List.copyOf(codes);
        }
    }

    /// Every project of the area: dates, money, latest decision.
    record Projects() implements PageSubject {}

    /// One project: money, success measures, decisions.
    record OneProject(long project, String title) implements PageSubject {}

    /// A set of parts such as the eight Gatsby Benchmarks: a row a part.
    ///
    /// @param name by which the workspace knows it
    record SetOfParts(String name) implements PageSubject {}

    /// What has changed since a moment, such as an earlier meeting's: new and revised figures,
    /// verdicts that turned, targets, projects.
    record Changes(AsAt since) implements PageSubject {}

    /// What people who know the place have written.
    record Notes() implements PageSubject {}

    /// Words of one's own: the page's headline and commentary.
    record OwnWords() implements PageSubject {}

    /// Sources and methods of everything in the pack.
    record Method() implements PageSubject {}
}
