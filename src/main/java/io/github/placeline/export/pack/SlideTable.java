package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/// A table on a slide, with its first row and first column as headings.
final class SlideTable {

    private static final double SIZE = 11;
    private static final double HEAD = 24;

    private SlideTable() {}

    /// The rows from one place to another.
    static void add(XSLFSlide slide, PackTable table, int from, int to, double top, double bottom) {
        XSLFTable made = slide.createTable();
        double height = Math.min(30, (bottom - top - HEAD) / (to - from));
        made.setAnchor(
                new Rectangle2D.Double(
                        SlideSheets.MARGIN, top, SlideSheets.INNER, HEAD + height * (to - from)));
        List<PackTable.Column> columns = shown(table);
        XSLFTableRow head = made.addRow();
        head.setHeight(HEAD);
        for (PackTable.Column column : columns)
            cell(head, column.title(), column.numbers(), true, Role.TEXT);
        for (List<PackTable.Cell> cells : table.rows().subList(from, to)) {
            XSLFTableRow row = made.addRow();
            row.setHeight(height);
            for (int at = 0; at < cells.size(); at++) {
                PackTable.Column column = table.columns().get(at);
                if (!columns.contains(column)) continue;
                PackTable.Cell cell = cells.get(at);
                Role role = cell.sign() == null ? Role.TEXT : cell.sign().role();
                cell(row, cell.text(), column.numbers(), false, role);
            }
        }
        double all = columns.stream().mapToDouble(PackTable.Column::share).sum();
        for (int at = 0; at < columns.size(); at++)
            made.setColumnWidth(at, SlideSheets.INNER * columns.get(at).share() / all);
        made.getCTTable().getTblPr().setFirstRow(true);
        made.getCTTable().getTblPr().setFirstCol(true);
        Descriptions.set(made, "Table", table.caption());
    }

    /// Small charts are left out: their figures are in the other columns.
    private static List<PackTable.Column> shown(PackTable table) {
        return table.columns().stream()
                .filter(column -> {
                    int at = table.columns().indexOf(column);
                    return table.rows().stream().noneMatch(row -> row.get(at).picture() != null);
                })
                .toList();
    }

    private static void cell(
            XSLFTableRow row, String words, boolean number, boolean bold, Role role) {
        XSLFTableCell cell = row.addCell();
        cell.clearText();
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(number ? TextAlign.RIGHT : TextAlign.LEFT);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(SIZE);
        run.setBold(bold);
        run.setFontFamily(SlideSheets.FONT);
        run.setFontColor(SlideSheets.colour(role));
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(2);
        cell.setBottomInset(2);
        cell.setLeftInset(4);
        cell.setRightInset(4);
        cell.setBorderColor(BorderEdge.bottom, SlideSheets.colour(bold ? Role.AXIS : Role.GRID));
        cell.setBorderWidth(BorderEdge.bottom, bold ? 1.25 : 0.75);
    }
}
