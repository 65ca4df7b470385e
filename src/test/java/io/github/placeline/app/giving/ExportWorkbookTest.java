package io.github.placeline.app.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Progress;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportWorkbookTest {

    @TempDir private Path folder;

    @Test
    void hasContentsAndATableForEachIndicatorWithAllItsReadings()
            throws IOException, InvalidFormatException {
        Workspace workspace = Demonstration.create(folder.resolve("w.placeline"));
        Path file = folder.resolve("out.xlsx");

        ExportFigures.Exported exported = export(workspace, file, Progress.NONE);

        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            assertThat(book.getSheetName(0)).isEqualTo("Contents");
            assertThat(book.getNumberOfSheets()).isEqualTo(exported.indicators() + 1);
            long rows = 0;
            for (int at = 0; at < book.getNumberOfSheets(); at++) {
                XSSFSheet sheet = book.getSheetAt(at);
                assertThat(sheet.getTables()).hasSize(1);
                XSSFTable table = sheet.getTables().getFirst();
                Row heading = sheet.getRow(table.getStartRowIndex());
                List<String> titles = new ArrayList<>();
                heading.forEach(cell -> titles.add(cell.getStringCellValue()));
                assertThat(table.getColumns().stream().map(column -> column.getName()))
                        .containsExactlyElementsOf(titles)
                        .doesNotHaveDuplicates();
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                if (at > 0) rows += table.getEndRowIndex() - table.getStartRowIndex();
            }
            assertThat(rows).isEqualTo(exported.readings());
        }
    }

    @Test
    void holdsNoFormulaWhateverTheWordsAre() throws IOException, InvalidFormatException {
        for (int seed = 0; seed < 5; seed++) {
            Workspace workspace = Workspace.create(folder.resolve(seed + ".placeline"));
            new ArbitraryWorkspace(new Random(seed), workspace).fill();
            Path file = folder.resolve(seed + ".xlsx");
            export(workspace, file, Progress.NONE);

            try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
                List<Cell> cells = new ArrayList<>();
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
                assertThat(cells).isNotEmpty();
                assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                assertThat(cells)
                        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                        .filteredOn(cell -> cell.getStringCellValue().startsWith("="))
                        .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
            }
        }
    }

    @Test
    void leavesTheEarlierFileWhenItIsStopped() throws IOException {
        Workspace workspace = Demonstration.create(folder.resolve("w.placeline"));
        Path file = Files.writeString(folder.resolve("out.xlsx"), "as it was");
        Progress stop =
                new Progress() {
                    @Override
                    public void report(long done, long of, String what) {}

                    @Override
                    public void stopIfCancelled() {
                        throw new CancellationException("enough");
                    }
                };

        assertThatThrownBy(() -> export(workspace, file, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("as it was");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("w.placeline", "out.xlsx");
        }
    }

    private static ExportFigures.Exported export(
            Workspace workspace, Path file, Progress progress) {
        return new ExportFigures(workspace)
                .write(
                        FigureSelection.ALL,
                        new FigureFile(file, FigureFile.Kind.WORKBOOK),
                        progress);
    }
}
