package io.github.placeline.export.figures;

import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.store.FigureRepository.Extent;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;

/// The first sheet: every indicator with what it is, how far it reaches, and a link to its sheet.
final class ContentsSheet {

    static final List<TableSheet.Column> COLUMNS =
            List.of(
                    new TableSheet.Column("Indicator", 50),
                    new TableSheet.Column("Sheet", 32),
                    new TableSheet.Column("Code", 24),
                    new TableSheet.Column("Topic", 24),
                    new TableSheet.Column("Direction", 20),
                    new TableSheet.Column("Readings", 12),
                    new TableSheet.Column("Areas", 10),
                    new TableSheet.Column("From", 12),
                    new TableSheet.Column("To", 12),
                    new TableSheet.Column("Next release", 18),
                    new TableSheet.Column("Source", 40));

    private final TableSheet sheet;
    private final SheetStyles styles;
    private final CreationHelper helper;

    ContentsSheet(TableSheet sheet, SheetStyles styles, CreationHelper helper) {
        this.sheet = sheet;
        this.styles = styles;
        this.helper = helper;
    }

    void add(Subject subject, Extent extent, String sheetName) {
        Row row = sheet.row();
        sheet.text(row.createCell(0), subject.indicator().name(), styles.plain());
        Cell link = row.createCell(1);
        sheet.text(link, sheetName, styles.link());
        Hyperlink to = helper.createHyperlink(HyperlinkType.DOCUMENT);
        to.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
        link.setHyperlink(to);
        sheet.text(row.createCell(2), subject.indicator().code(), styles.plain());
        sheet.text(
                row.createCell(3), String.join("; ", subject.indicator().topics()), styles.plain());
        sheet.text(row.createCell(4), subject.indicator().polarity().words(), styles.plain());
        count(row.createCell(5), extent.readings());
        count(row.createCell(6), extent.areas());
        sheet.text(row.createCell(7), extent.first().toString(), styles.plain());
        sheet.text(row.createCell(8), extent.last().toString(), styles.plain());
        sheet.text(row.createCell(9), subject.indicator().nextUpdate(), styles.plain());
        sheet.text(row.createCell(10), subject.indicator().source(), styles.plain());
    }

    private void count(Cell cell, long count) {
        cell.setCellValue((double) count);
        cell.setCellStyle(styles.number(0));
    }
}
