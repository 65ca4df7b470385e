package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.table.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/// How a number format shows a stored number, which decides what the number means.
enum Shown {
    PLAIN,
    PERCENT,
    DATE,
    MONTH,
    YEAR;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final DateTimeFormatter MONTH_NAME =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final double LAST_DAY = 2_958_466;

    /// @param index the format's number; those below 164 are the program's own
    /// @param format its code, such as `0.0%` or `dd/mm/yyyy`
    static Shown of(int index, String format) {
        String first = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        int otherwise = first.indexOf(';');
        if (otherwise >= 0) first = first.substring(0, otherwise);
        if (DateUtil.isADateFormat(index, format)) {
            if (first.indexOf('d') >= 0 || first.indexOf('h') >= 0) return DATE;
            if (first.indexOf('m') >= 0 && first.indexOf('y') >= 0) return MONTH;
            return first.indexOf('y') >= 0 ? YEAR : DATE;
        }
        return first.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }

    /// The cell that holds a number shown in this way.
    ///
    /// @param stored as the file writes it
    /// @param from1904 whether the workbook counts its days from 1904
    Cell cell(String stored, boolean from1904, boolean formula) {
        double number = DecimalText.parse(stored);
        if (Double.isNaN(number)) return new Cell(Cell.Kind.TEXT, stored, formula);
        return switch (this) {
            case PLAIN -> new Cell(Cell.Kind.NUMBER, plain(BigDecimal.valueOf(number)), formula);
            case PERCENT -> percent(number, formula);
            case DATE, MONTH, YEAR -> {
                boolean day = number >= 0 && number < LAST_DAY;
                yield day
                        ? new Cell(Cell.Kind.DATE, date(number, from1904), formula)
                        : new Cell(Cell.Kind.NUMBER, plain(BigDecimal.valueOf(number)), formula);
            }
        };
    }

    static Cell percent(double fraction, boolean formula) {
        BigDecimal inPerCent = BigDecimal.valueOf(fraction).movePointRight(2);
        return new Cell(Cell.Kind.PERCENT, plain(inPerCent), formula);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String date(double serial, boolean from1904) {
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (this == MONTH) return MONTH_NAME.format(moment);
        if (this == YEAR) return String.valueOf(moment.getYear());
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + " " + moment.toLocalTime();
    }
}
