package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Row;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells from all figures of a file together whether a comma in them stands before decimals or
/// between thousands.
final class DecimalMarks {

    private static final Pattern COMMA =
            Pattern.compile(
                    "[-\u2212]?(?:\\d+,\\d{1,2}|\\d+,\\d{4,}|0,\\d+|\\d{4,},\\d{3}|\\d{1,3}(?:\\.\\d{3})+,\\d+)\\s*%?");
    private static final Pattern POINT =
            Pattern.compile(
                    "[-\u2212]?(?:\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\.\\d+|\\d{1,3}(?:,\\d{3})+\\.\\d+|\\d{1,3}(?:,\\d{3}){2,})\\s*%?");
    private static final Pattern EITHER = Pattern.compile("[-\u2212]?\\d{1,3},\\d{3}");

    private int commas;
    private int points;
    private int either;

    DecimalMarks(Layouts layouts, Guesses guesses) {
        for (SheetLayout sheet : layouts.tables()) {
            for (int column = 0; column < sheet.headings().size(); column++) {
                Guess guess = guesses.of(sheet.headings().get(column).kind());
                if (!guess.role().isNumeric()) continue;
                for (Row row : sheet.first()) see(row.cell(column));
            }
        }
    }

    private void see(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) return;
        String text = cell.trimmed();
        if (COMMA.matcher(text).matches()) commas++;
        else if (POINT.matcher(text).matches()) points++;
        else if (EITHER.matcher(text).matches()) either++;
    }

    DecimalMark mark() {
        return commas > 0 && points == 0 ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    /// Why that is not sure.
    Optional<String> doubt(String format) {
        if (commas > 0 && points > 0) {
            return Optional.of(
                    "Some figures have a comma before their decimals and some a point. Say which of"
                            + " them it is.");
        }
        if (commas == 0 && points == 0 && either > 0 && format.contains("semicolons")) {
            return Optional.of(
                    "A comma in the figures may stand before decimals or between thousands. Say"
                            + " which of them it is.");
        }
        return Optional.empty();
    }
}
