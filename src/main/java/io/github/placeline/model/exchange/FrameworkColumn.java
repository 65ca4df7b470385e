package io.github.placeline.model.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a framework file. A row is about one thing ([#WHAT]) and leaves the columns that
/// do not speak of it empty.
public enum FrameworkColumn {
    WHAT,
    CODE,
    NAME,
    TOPICS,
    UNIT,
    UNIT_WORDS,
    DECIMALS,
    POLARITY,
    YEAR_TYPE,
    POPULATION,
    DEFINITION,
    METHOD,
    SOURCE,
    LINK,
    LAST_UPDATE,
    NEXT_UPDATE,
    BANDED,
    FLAGGED,
    TIME_IDENTIFIER,
    PERIOD_START,
    PERIOD_END,
    BREAKDOWN,
    OLDER_CODE,
    OLDER_BREAKDOWN,
    /// The area that a priority is for, or that a group belongs to.
    AREA,
    KIND,
    EDITION,
    STARTS,
    ENDS,
    /// The areas of a group.
    MEMBERS,
    /// The indicators of a priority, or of a set's parts.
    INDICATORS,
    POSITION,
    /// The titles of a set's parts.
    PARTS;

    /// Those by which such a file is known.
    public static final List<String> TELLING =
            List.of(
                    WHAT.heading(),
                    CODE.heading(),
                    POLARITY.heading(),
                    OLDER_CODE.heading(),
                    MEMBERS.heading(),
                    INDICATORS.heading());

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a row is about.
    public enum What {
        INDICATOR,
        SERIES_BREAK,
        CONTINUATION,
        GROUP,
        PRIORITY,
        SET_OF_PARTS;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        public static Optional<What> read(String text) {
            return Arrays.stream(values())
                    .filter(what -> what.word().equalsIgnoreCase(text.strip()))
                    .findFirst();
        }
    }
}
