package io.github.placeline.importing.cell;

import java.time.LocalDate;

/// Dates that a spreadsheet left as numbers of days.
public final class ExcelDate {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ExcelDate() {}

    /// `46327` as `2026-11-01`; any other text as it is.
    public static String text(String cell) {
        String plain = cell.strip();
        return plain.matches("[3-6]\\d{4}")
                ? DAY_ZERO.plusDays(Integer.parseInt(plain)).toString()
                : plain;
    }
}
