package io.github.placeline.export.figures;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/// The few styles of a workbook, each made once.
final class SheetStyles {

    private static final short TITLE_SIZE = 14;

    private final Workbook book;
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle plain;
    private final CellStyle guarded;
    private final CellStyle link;
    private final Map<Integer, CellStyle> numbers = new HashMap<>();

    SheetStyles(Workbook book) {
        this.book = book;
        Font large = bold();
        large.setFontHeightInPoints(TITLE_SIZE);
        title = book.createCellStyle();
        title.setFont(large);
        heading = book.createCellStyle();
        heading.setFont(bold());
        plain = book.createCellStyle();
        guarded = book.createCellStyle();
        guarded.setQuotePrefixed(true);
        Font underlined = book.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        link = book.createCellStyle();
        link.setFont(underlined);
    }

    private Font bold() {
        Font font = book.createFont();
        font.setBold(true);
        return font;
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle plain() {
        return plain;
    }

    /// Text that looks like a formula and is none.
    CellStyle guarded() {
        return guarded;
    }

    CellStyle link() {
        return link;
    }

    /// A number shown with so many decimals; all of it stays in the cell.
    CellStyle number(int decimals) {
        return numbers.computeIfAbsent(
                decimals,
                count -> {
                    CellStyle style = book.createCellStyle();
                    String format = count == 0 ? "#,##0" : "#,##0." + "0".repeat(count);
                    style.setDataFormat(book.createDataFormat().getFormat(format));
                    return style;
                });
    }
}
