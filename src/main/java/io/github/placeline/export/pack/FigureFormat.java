package io.github.placeline.export.pack;

/// How a spreadsheet shows a figure that it holds unrounded.
///
/// @param decimals places shown, 0 to 6
/// @param signed whether a plus stands before what is above zero, as with changes and gaps
/// @param mark what stands behind it: `[p]`; may be empty
public record FigureFormat(int decimals, boolean signed, String mark) {

    public static FigureFormat plain(int decimals) {
        return new FigureFormat(decimals, false, "");
    }

    /// As Excel writes number formats: `#,##0.0" [p]"`.
    String excel() {
        String digits = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        String behind = mark.isEmpty() ? "" : "\" " + mark.replace("\"", "") + "\"";
        String shown = digits + behind;
        return signed ? "+" + shown + ";\u2212" + shown + ";" + shown : shown;
    }
}
