package io.github.placeline.importing.table.text;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.Reader;

/// A quotation mark without a partner: everything behind it looks like one cell.
final class UnclosedQuote {

    private UnclosedQuote() {}

    static Refusal refusal(String file, long line) {
        return Refusal.ofInput(
                "The quotation mark opened on line %,d of %s is never closed, so the rows after it cannot be told apart. Close it or take it out, then import the file again."
                        .formatted(line, file));
    }

    static Refusal inTheMiddle(String file, long line) {
        return Refusal.ofInput(
                "Line %,d of %s has a quotation mark where a cell should end. Take it out or write it twice, then import the file again."
                        .formatted(line, file));
    }

    /// Whether a line has an odd number of quotation marks, so that one of them has no partner.
    ///
    /// @param text the file from its start
    static boolean isOn(Reader text, long line) throws IOException {
        long at = 1;
        boolean open = false;
        boolean afterReturn = false;
        for (int letter = text.read(); letter >= 0 && at <= line; letter = text.read()) {
            if (letter == '\r' || (letter == '\n' && !afterReturn)) at++;
            afterReturn = letter == '\r';
            if (letter == '"' && at == line) open = !open;
        }
        return open;
    }
}
