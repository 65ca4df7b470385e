package io.github.placeline.model.exchange;

/// Keeps a spreadsheet from running a text in a CSV file as a formula, so that reading it back
/// gives the text again: an apostrophe is put before it, and before a text that starts with one.
///
/// The dangerous first characters are those that OWASP names for "CSV injection", with their full
/// width forms. A run of hyphens, the usual mark for "no number", is no formula and stays bare.
public final class GuardedText {

    private static final String DANGEROUS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private GuardedText() {}

    /// The text as it is written into a cell.
    public static String guard(String text) {
        return isFormula(text) || text.startsWith("'") ? "'" + text : text;
    }

    /// The text of a cell that [#guard(String)] has written.
    public static String unguard(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /// Whether a spreadsheet may take the text for a formula.
    public static boolean isFormula(String text) {
        return !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !text.chars().allMatch(letter -> letter == '-');
    }
}
