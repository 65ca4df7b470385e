package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
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

/// A table on a slide, with its first row and first column as headings.
final class SlideTable {

    private static final double SIZE = 11;
    private static final double LEADING = 13.5;
    private static final double EDGE = 3;
    private static final double SIDE = 4;

    private SlideTable() {}

    /// Adds some rows of a table.
    ///
    /// @return where it ends, if programs set text as it is measured here
    static double add(XSLFSlide slide, SlideTablePart part, double top) {
        PackTable table = part.table();
        XSLFTable made = slide.createTable();
        List<PackTable.Column> columns = shown(table);
        double head = height(columns, columns.stream().map(PackTable.Column::title).toList());
        XSLFTableRow headings = made.addRow();
        headings.setHeight(head);
        for (PackTable.Column column : columns)
            cell(headings, column.title(), column.numbers(), true, Role.TEXT);
        double bottom = top + head;
        for (List<PackTable.Cell> cells : part.rows()) {
            double height = height(table, cells);
            bottom += height;
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
        made.setAnchor(
                new Rectangle2D.Double(SlideFrame.MARGIN, top, SlideFrame.INNER, bottom - top));
        for (int at = 0; at < columns.size(); at++)
            made.setColumnWidth(at, width(columns, columns.get(at)));
        made.getCTTable().getTblPr().setFirstRow(true);
        made.getCTTable().getTblPr().setFirstCol(true);
        Descriptions.set(made, "Table", table.caption());
        return bottom;
    }

    /// How high the headings of a table are.
    static double head(PackTable table) {
        List<PackTable.Column> columns = shown(table);
        return height(columns, columns.stream().map(PackTable.Column::title).toList());
    }

    /// How high a row is with its longest cell.
    static double height(PackTable table, List<PackTable.Cell> row) {
        List<PackTable.Column> columns = shown(table);
        return height(
                columns,
                columns.stream()
                        .map(column -> row.get(table.columns().indexOf(column)).text())
                        .toList());
    }

    private static double height(List<PackTable.Column> columns, List<String> cells) {
        int lines = 1;
        for (int at = 0; at < cells.size(); at++) {
            double room = (width(columns, columns.get(at)) - 2 * SIDE) / SlideWords.WIDER;
            lines = Math.max(lines, Wrap.lines(cells.get(at), Weight.REGULAR, SIZE, room).size());
        }
        return lines * LEADING + 2 * EDGE + 3;
    }

    private static double width(List<PackTable.Column> columns, PackTable.Column column) {
        double all = columns.stream().mapToDouble(PackTable.Column::share).sum();
        return SlideFrame.INNER * column.share() / all;
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
        SlideWords.run(paragraph, new SlideLine(words, SIZE, bold), role);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setTopInset(EDGE);
        cell.setBottomInset(EDGE);
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setBorderColor(BorderEdge.bottom, SlideWords.colour(bold ? Role.AXIS : Role.GRID));
        cell.setBorderWidth(BorderEdge.bottom, bold ? 1.25 : 0.75);
    }
}
