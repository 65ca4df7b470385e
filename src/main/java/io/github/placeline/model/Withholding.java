package io.github.placeline.model;

/// Why a source gives no number where it has a row: in plain words and as the mark shown beside a
/// figure.
public enum Withholding {
    SUPPRESSED("c", "hidden to protect small numbers"),
    NOT_APPLICABLE("z", "does not apply here"),
    NOT_AVAILABLE("x", "not available"),
    ROUNDS_TO_ZERO("low", "rounds to zero but is not zero"),
    LOW_RELIABILITY("u", "too unreliable to publish"),
    BLANK("x", "left blank in the source"),
    SPREADSHEET_ERROR("x", "an error in the spreadsheet"),
    NO_NUMBER("x", "no number given");

    private final String mark;
    private final String words;

    Withholding(String mark, String words) {
        this.mark = mark;
        this.words = words;
    }

    /// The GSS-style letter shown in brackets: `c`, `z`, `x`, `low`, `u`.
    public String mark() {
        return mark;
    }

    public String words() {
        return words;
    }
}
