package io.github.placeline.export.figures;

import io.github.placeline.export.WholeFile;
import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.model.Progress;
import io.github.placeline.store.FigureRepository.Extent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes figures as an Excel workbook: a sheet of contents, and a sheet with a table for each
/// indicator. Only a hundred rows are in memory at once; the rest waits on disk.
public final class FigureWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    private final FigureSource source;
    private final String title;
    private final List<String> lines;

    /// @param title of the contents
    /// @param lines what stands below it
    public FigureWorkbook(FigureSource source, String title, List<String> lines) {
        this.source = source;
        this.title = title;
        this.lines = List.copyOf(lines);
    }

    /// @throws io.github.placeline.model.Refusal when the file cannot be written; what was there is
    ///   left as it was
    /// @throws java.util.concurrent.CancellationException when stopped; nothing is written then
    public void write(Path file, Progress progress) {
        WholeFile.write(file, out -> write(out, progress));
    }

    private void write(OutputStream out, Progress progress) throws IOException {
        try (XSSFWorkbook inner = new XSSFWorkbook();
                SXSSFWorkbook book = new SXSSFWorkbook(inner, ROWS_IN_MEMORY, true)) {
            new Filling(inner, book).fill(progress);
            progress.stopIfCancelled();
            book.write(out);
        }
    }

    /// One workbook while it is filled.
    private final class Filling {
        private final XSSFWorkbook inner;
        private final SXSSFWorkbook book;
        private final SheetStyles styles;
        private final SheetNames names = new SheetNames();
        private int tables;

        Filling(XSSFWorkbook inner, SXSSFWorkbook book) {
            this.inner = inner;
            this.book = book;
            this.styles = new SheetStyles(book);
        }

        void fill(Progress progress) {
            SXSSFSheet first = book.createSheet(names.of("Contents"));
            TableSheet contents = new TableSheet(first, styles, ContentsSheet.COLUMNS);
            contents.begin(title, lines);
            ContentsSheet list = new ContentsSheet(contents, styles, book.getCreationHelper());
            for (Subject subject : source.subjects()) {
                Extent extent = subject.extent();
                if (extent != null) list.add(subject, extent, sheets(subject, extent, progress));
            }
            end(contents, first.getSheetName());
        }

        /// One sheet, or more where Excel's rows do not suffice.
        ///
        /// @return the name of the first
        private String sheets(Subject subject, Extent extent, Progress progress) {
            Open open = open(subject, extent);
            String name = open.name;
            source.each(
                    subject.indicator(),
                    progress,
                    figure -> {
                        if (open.sheet.table().isFull()) {
                            end(open.sheet.table(), open.name);
                            open.next(open(subject, extent));
                        }
                        open.sheet.add(figure);
                    });
            end(open.sheet.table(), open.name);
            return name;
        }

        private Open open(Subject subject, Extent extent) {
            SXSSFSheet sheet = book.createSheet(names.of(subject.indicator().name()));
            return new Open(
                    sheet.getSheetName(),
                    new IndicatorSheet(
                            subject,
                            extent,
                            styles,
                            columns -> new TableSheet(sheet, styles, columns)));
        }

        private void end(TableSheet sheet, String name) {
            sheet.end(inner.getSheet(name), "Table" + ++tables);
        }
    }

    /// The sheet that is being written.
    private static final class Open {
        private String name;
        private IndicatorSheet sheet;

        Open(String name, IndicatorSheet sheet) {
            this.name = name;
            this.sheet = sheet;
        }

        void next(Open other) {
            name = other.name;
            sheet = other.sheet;
        }
    }
}
