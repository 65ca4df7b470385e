package io.github.placeline.export.pack;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The few styles of a workbook, each made once.
final class PackSheetStyles {

    private static final short TITLE_SIZE = 14;

    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle numbersHeading;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle beside;
    private final XSSFCellStyle quiet;
    private final XSSFCellStyle guarded;
    private final XSSFCellStyle link;
    private final Map<FigureFormat, XSSFCellStyle> numbers = new HashMap<>();

    PackSheetStyles(XSSFWorkbook book) {
        this.book = book;
        XSSFFont large = bold();
        large.setFontHeightInPoints(TITLE_SIZE);
        title = style(large);
        heading = style(bold());
        numbersHeading = style(bold());
        numbersHeading.setAlignment(HorizontalAlignment.RIGHT);
        plain = style(book.createFont());
        beside = style(book.createFont());
        beside.setIndention((short) 1);
        XSSFFont grey = book.createFont();
        grey.setColor(new org.apache.poi.xssf.usermodel.XSSFColor(new byte[] {0x43, 0x50, 0x5D}));
        quiet = style(grey);
        guarded = style(book.createFont());
        guarded.setQuotePrefixed(true);
        XSSFFont underlined = book.createFont();
        underlined.setUnderline(Font.U_SINGLE);
        link = style(underlined);
    }

    private XSSFFont bold() {
        XSSFFont font = book.createFont();
        font.setBold(true);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        // Long sentences would make a page as wide as they are, and so print it small.
        style.setWrapText(true);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    /// Above numbers.
    XSSFCellStyle numbersHeading() {
        return numbersHeading;
    }

    XSSFCellStyle plain() {
        return plain;
    }

    /// Words in a table, apart from the numbers before them.
    XSSFCellStyle beside() {
        return beside;
    }

    XSSFCellStyle quiet() {
        return quiet;
    }

    /// Text that looks like a formula and is none.
    XSSFCellStyle guarded() {
        return guarded;
    }

    XSSFCellStyle link() {
        return link;
    }

    XSSFCellStyle number(FigureFormat format) {
        return numbers.computeIfAbsent(
                format,
                wanted -> {
                    XSSFCellStyle style = style(book.createFont());
                    style.setDataFormat(book.createDataFormat().getFormat(wanted.excel()));
                    return style;
                });
    }
}
