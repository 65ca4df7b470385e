package io.github.placeline.importing.table.sheet;

import io.github.placeline.model.Refusal;
import java.util.List;

/// A file of one or more sheets, open for reading. Its memory does not grow with its rows.
public interface SheetFile extends AutoCloseable {

    /// What it is, in a few words: "CSV, semicolons", "Excel workbook".
    String format();

    /// How its bytes stand for letters; empty where that needs no choice.
    String encoding();

    /// Its sheets in their order.
    List<Tab> tabs();

    /// Reads one sheet from its start, hidden rows and columns left out, until it ends or the sink
    /// has enough. A sheet may be read more than once.
    ///
    /// @param tab its place in [#tabs()]
    /// @throws Refusal when the file is damaged, cut short, or more than a table can be
    SheetEnd read(int tab, RowSink sink);

    /// How much of it has been read, in the units of [#length()], its sheets in their order.
    default long position() {
        return 0;
    }

    /// How much there is to be read, 0 where nobody knows.
    default long length() {
        return 0;
    }

    @Override
    void close();
}
