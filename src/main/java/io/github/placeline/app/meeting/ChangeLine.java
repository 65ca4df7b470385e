package io.github.placeline.app.meeting;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;

/// One thing that is not as it was at an earlier meeting, and where it can be looked up.
///
/// @param subject what it is about: the short name of an indicator, the title of a project
/// @param words what became of it: "2018/19: 60.0% → 60.5%"
/// @param detail what it rests on: file, line and day; empty where the words say it all
public record ChangeLine(Kind kind, String subject, String words, String detail, Lead lead) {

    /// What sort of change, in the order in which a board hears of them.
    public enum Kind {
        TURNED("Verdicts that turned"),
        TARGET("Targets"),
        PROJECT("Projects and decisions"),
        REVISED("Revised figures"),
        NEW("New figures"),
        NOTE("Notes");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Where a line can be looked up.
    public sealed interface Lead {

        /// The area's page of an indicator.
        record ToIndicator(Indicator indicator) implements Lead {}

        /// Every version of the readings, with file, line and batch.
        record ToVersions(Indicator indicator, Breakdown breakdown) implements Lead {}

        /// The page of a project.
        record ToProject(long project) implements Lead {}

        /// The notes about the area as a whole.
        record ToArea() implements Lead {}
    }

    ChangeLine saying(String other) {
        return new ChangeLine(kind, subject, other, detail, lead);
    }

    /// All of it as one text, for a reader who hears it or a spreadsheet.
    public String text() {
        return subject + ". " + words + (detail.isEmpty() ? "" : " " + detail);
    }
}
