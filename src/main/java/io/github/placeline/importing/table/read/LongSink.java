package io.github.placeline.importing.table.read;

import io.github.placeline.importing.table.sheet.SheetEnd;

/// Takes what is read of a table.
public interface LongSink {

    /// One figure.
    void take(LongCell cell);

    /// A row was read.
    void row();

    /// A row that is worked out from others, such as an average.
    void leftOut(String sheet, long line, String name);

    /// A line below or between the rows that holds words, not figures.
    void words(String sheet, long line, String text);

    /// The sheet was read to its end.
    void end(String sheet, SheetEnd end);
}
