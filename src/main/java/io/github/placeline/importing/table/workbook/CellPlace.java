package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.Merge;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a cell is, as Excel writes it: `C4` is the third column of line 4.
///
/// @param column counted from 0
record CellPlace(long line, int column) {

    private static final Pattern BLOCK =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /// The column, or -1 when the text names none.
    static int column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length()
                && place.charAt(at) >= 'A'
                && place.charAt(at) <= 'Z'
                && at < 4) {
            column = column * 26 + (place.charAt(at) - 'A' + 1);
            at++;
        }
        return column - 1;
    }

    static @Nullable Merge block(@Nullable String places) {
        Matcher match = BLOCK.matcher(String.valueOf(places));
        if (!match.matches()) return null;
        return new Merge(
                Long.parseLong(match.group(2)),
                column(match.group(1)),
                Long.parseLong(match.group(4)),
                column(match.group(3)));
    }
}
