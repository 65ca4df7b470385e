package io.github.placeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An intervention: what was done, where, with whose money, and how its success was to be seen.
///
/// @param id the workspace's own key, 0 for one that is new
/// @param priority the key of the priority it serves, null for none
/// @param fundingPence the programme's money, in pence
/// @param matchFundingPence money that others put beside it, in pence
/// @param phase of pupils: "Early years", "Secondary"
public record Project(
        long id,
        String title,
        @Nullable Long priority,
        List<Long> places,
        Lifetime lifetime,
        long fundingPence,
        long matchFundingPence,
        String phase,
        String partners,
        String evidence,
        List<Measure> measures,
        List<Decision> decisions) {

    /// A project that serves no one priority.
    public Project(
            long id,
            String title,
            List<Long> places,
            Lifetime lifetime,
            long fundingPence,
            long matchFundingPence,
            String phase,
            String partners,
            String evidence,
            List<Measure> measures,
            List<Decision> decisions) {
        this(
                id,
                title,
                null,
                places,
                lifetime,
                fundingPence,
                matchFundingPence,
                phase,
                partners,
                evidence,
                measures,
                decisions);
    }

    public Project {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
        decisions = List.copyOf(decisions);
    }

    /// The same with other decisions.
    public Project with(List<Decision> others) {
        return new Project(
                id,
                title,
                priority,
                places,
                lifetime,
                fundingPence,
                matchFundingPence,
                phase,
                partners,
                evidence,
                measures,
                others);
    }

    /// A success measure: how much an indicator should change, by when, in the indicator's unit.
    public record Measure(long indicator, Breakdown breakdown, double change, Period by) {}

    /// What a board decided about it, when and why.
    public record Decision(java.time.LocalDate on, Kind kind, String reason) {}

    public enum Kind {
        START("Start"),
        CONTINUE("Continue"),
        CHANGE("Change"),
        STOP("Stop"),
        EMBED("Embed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
