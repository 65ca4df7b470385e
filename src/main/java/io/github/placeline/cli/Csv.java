package io.github.placeline.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.List;

/// Writes RFC 4180 records: comma, quotes where needed, CRLF.
final class Csv {

    private final CsvWriter writer;

    Csv(Writer to, List<String> heading) {
        // What is not written at once would be lost: nobody closes standard output.
        this.writer = CsvWriter.builder().bufferSize(0).build(to);
        writer.writeRecord(heading);
    }

    void row(List<String> cells) {
        writer.writeRecord(cells);
    }
}
