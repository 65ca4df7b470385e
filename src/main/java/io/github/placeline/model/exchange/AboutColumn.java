package io.github.placeline.model.exchange;

import java.util.Locale;

/// The columns of the `.meta.csv` beside a file of figures. The first eight are those of Explore
/// Education Statistics; the others describe indicators and areas in full.
public enum AboutColumn {
    COL_NAME,
    COL_TYPE,
    LABEL,
    INDICATOR_GROUPING,
    INDICATOR_UNIT,
    INDICATOR_DP,
    FILTER_HINT,
    FILTER_GROUPING_COLUMN,
    /// The item that stands where a row does not speak of this characteristic.
    FILTER_DEFAULT,
    UNIT,
    UNIT_WORDS,
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
    AREA_KIND,
    AREA_NUMBER,
    AREA_TYPE,
    OPENED,
    CLOSED,
    INVENTED,
    /// The codes of the areas that this one is a part of.
    LIES_IN;

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a row of the file is about.
    public enum Subject {
        /// A characteristic by which figures are broken down.
        FILTER("Filter"),
        /// A column of numbers.
        INDICATOR("Indicator"),
        /// One of the indicators that the rows name.
        DEFINITION("Definition"),
        AREA("Area");

        private final String word;

        Subject(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
