package io.github.placeline.ui.shell;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import org.jspecify.annotations.Nullable;

/// Somewhere one can go in the app.
public sealed interface Place {

    /// No workspace is open: recent files, New, Open, the demonstration.
    record Welcome() implements Place {}

    /// An area's figures at a glance.
    record Dashboard(Area area) implements Place {}

    /// What an area has set out to do.
    record Priorities(Area area) implements Place {}

    /// What was done about it, with whose money.
    ///
    /// @param project the key of the one to look at; null for the one looked at last
    record Projects(Area area, @Nullable Long project) implements Place {}

    /// What its board receives, page by page.
    record Pack(Area area) implements Place {}

    /// When its board meets, about what, and what has changed since it met last.
    record Meetings(Area area) implements Place {}

    /// One indicator of an area over the years.
    record OneIndicator(Area area, Indicator indicator) implements Place {}

    /// The record behind one indicator of an area: its versions, its changes, or its breaks and
    /// long series.
    record OneRecord(Area area, Indicator indicator, Breakdown breakdown, Part part)
            implements Place {
        /// What of it is looked at.
        public enum Part {
            REVISIONS,
            CHANGES,
            JOINTS
        }
    }

    /// Typing or pasting figures.
    ///
    /// @param indicator whose; null until one is chosen
    record Entry(Area area, @Nullable Indicator indicator) implements Place {}

    /// Areas side by side, seen from one of them.
    record Compare(Area area) implements Place {}

    /// All authorities in the order of one indicator, an area picked out.
    record Ranking(Area area, Indicator indicator) implements Place {}

    /// All authorities in an indicator, year by year, an area followed.
    record Years(Area area, Indicator indicator) implements Place {}

    /// One area among all authorities on everything it has figures of.
    record Spine(Area area) implements Place {}

    /// Composites that officers define, an area picked out.
    record Indexes(Area area) implements Place {}

    /// Sets of parts at a glance, such as the eight Gatsby Benchmarks.
    record Parts(Area area) implements Place {}

    /// Two areas side by side in one indicator.
    ///
    /// @param second null for whoever is most like the first
    /// @param indicator null for the first that both have
    record Twinning(Area first, @Nullable Area second, @Nullable Indicator indicator)
            implements Place {}

    /// Decks of slides, and what a presenter shows.
    record Decks() implements Place {}

    /// Bringing files in, and what was brought in before.
    record Imports() implements Place {}

    /// What an officer should look at in the figures, an area picked out.
    record Quality(Area area) implements Place {}

    /// Writing figures, the framework and recipes into files.
    ///
    /// @param area that was looked at; null for no certain one
    /// @param indicator that was looked at; null for no certain one
    record Export(@Nullable Area area, @Nullable Indicator indicator) implements Place {}

    /// Theme and zoom.
    record Settings() implements Place {}
}
