package io.github.placeline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.SvgPainter;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a chart can be saved as.
public enum ChartFile {
    /// 300 dots an inch, for documents and slides.
    PNG("PNG picture", ".png"),
    /// Lines and real text that stay sharp at any size.
    SVG("SVG picture", ".svg"),
    /// The figures, as spreadsheets read them.
    CSV("Table of figures", ".csv");

    private final String words;
    private final String ending;

    ChartFile(String words, String ending) {
        this.words = words;
        this.ending = ending;
    }

    /// What a file dialog calls it.
    public String words() {
        return words;
    }

    /// With its dot.
    public String ending() {
        return ending;
    }

    /// Writes `sheet` to `file`, whole or not at all, in the colours of paper.
    ///
    /// @throws Refusal when the file cannot be written
    public void save(ChartSheet sheet, Path file) {
        switch (this) {
            case PNG ->
                    WholeFile.write(file, out -> Png.write(sheet.picture(), Palette.PRINT, out));
            case SVG -> WholeFile.write(file, SvgPainter.document(sheet.picture(), Palette.PRINT));
            case CSV -> WholeFile.write(file, out -> write(sheet.figures(), out));
        }
    }

    /// The mark at the start tells spreadsheets that the text is UTF-8.
    private static void write(List<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        for (List<String> row : rows) csv.writeRecord(row);
        text.flush();
    }
}
