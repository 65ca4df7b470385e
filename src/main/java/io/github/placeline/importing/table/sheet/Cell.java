package io.github.placeline.importing.table.sheet;

/// One cell of a sheet: what it says, in the words of its reader.
///
/// @param text as typed for text; a number plainly, with a decimal point; one that is shown as a
///   percentage in per cent (0.011 shown as 1.1% is `1.1`); a date as `2017-09-01`, or as
///   `September 2017` when it is shown without its day; an error as it is shown (`#N/A`)
/// @param formula whether the program that wrote the file worked the text out
public record Cell(Kind kind, String text, boolean formula) {

    /// What the file says a cell is. A text file says of everything that it is text.
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        ERROR,
        /// A formula whose result the file does not hold.
        NO_RESULT
    }

    /// Nothing.
    public static final Cell BLANK = new Cell(Kind.BLANK, "", false);

    /// A cell that holds text; blank when the text is nothing but spaces.
    public static Cell of(String text) {
        return Letters.trim(text).isEmpty() ? BLANK : new Cell(Kind.TEXT, text, false);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /// The text without what cannot be seen around it.
    public String trimmed() {
        return Letters.trim(text);
    }

    /// The same cell as the result of a formula.
    public Cell asFormula() {
        return new Cell(kind, text, true);
    }
}
