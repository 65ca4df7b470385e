package io.github.placeline.importing.table.recipe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the cells of a column say about a reading.
public enum Role {
    AREA_NAME("area name"),
    AREA_NUMBER("area number"),
    AREA_CODE("area code"),
    PERIOD("period"),
    /// A part of a year, such as a term, whose year stands elsewhere.
    TERM("term"),
    INDICATOR("indicator"),
    /// Which part of the population: the column is the characteristic, its cells the values.
    BREAKDOWN("breakdown"),
    FIGURES("figures"),
    NUMERATOR("numerator"),
    DENOMINATOR("denominator"),
    /// Where the 95 % interval of the figures starts.
    LOW("lower limit"),
    HIGH("upper limit"),
    /// Provisional, revised or final.
    QUALITY("quality"),
    LEFT_OUT("left out");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /// How it is written in a recipe and on screen.
    public String words() {
        return words;
    }

    /// Whether its cells hold numbers that belong to a figure.
    public boolean isNumeric() {
        return switch (this) {
            case FIGURES, NUMERATOR, DENOMINATOR, LOW, HIGH -> true;
            case AREA_NAME,
                    AREA_NUMBER,
                    AREA_CODE,
                    PERIOD,
                    TERM,
                    INDICATOR,
                    BREAKDOWN,
                    QUALITY,
                    LEFT_OUT ->
                    false;
        };
    }

    /// Whether its cells tell an area.
    public boolean isArea() {
        return this == AREA_NAME || this == AREA_NUMBER || this == AREA_CODE;
    }

    static Optional<Role> of(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(role -> role.words.equals(wanted)).findFirst();
    }
}
