package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// One row of a file in the words of the table.
final class PlanRowWords {

    private static final DecimalFormatSymbols BRITISH = DecimalFormatSymbols.getInstance(Locale.UK);

    private PlanRowWords() {}

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case HELD_BACK -> "Held back";
            case LEFT_OUT -> "Left out";
            case CHANGED -> "Changed";
            case NEW -> "New";
            case UNCHANGED -> "Unchanged";
        };
    }

    /// What the workspace holds.
    static String stored(PlanRow row) {
        return row.stored() instanceof Reading.Absent ? "none" : reading(row.stored(), row.unit());
    }

    /// What the file says.
    static String given(PlanRow row) {
        return row.given() instanceof Reading.Absent
                ? row.asTyped()
                : reading(row.given(), row.unit());
    }

    private static String reading(Reading reading, Unit unit) {
        return switch (reading) {
            case Reading.Published(var value, _, _) -> figure(exact(value), unit);
            case Reading.Withheld(var asTyped, _) -> asTyped.isBlank() ? "blank" : asTyped.strip();
            case Reading.Absent() -> "";
        };
    }

    private static String figure(BigDecimal value, Unit unit) {
        String number = number(value);
        return switch (unit.kind()) {
            case PERCENT -> number + "%";
            case POUNDS -> value.signum() < 0 ? "−£" + number.substring(1) : "£" + number;
            case NUMBER, RATE, SCORE, UNKNOWN -> number;
        };
    }

    /// What happens to the row, or what is wrong with it.
    static String what(PlanRow row) {
        return switch (row.outcome()) {
            case NEW -> row.why().isEmpty() ? "First value for this period" : row.why();
            case CHANGED -> change(row) + (row.why().isEmpty() ? "" : ". " + row.why());
            case UNCHANGED -> row.why().isEmpty() ? "Same as stored" : row.why();
            case HELD_BACK, LEFT_OUT -> row.why();
        };
    }

    private static String change(PlanRow row) {
        String marked =
                row.storedQuality() == row.givenQuality()
                        ? ""
                        : "marked " + quality(row.givenQuality());
        String change = difference(row);
        if (change.isEmpty()) return capital(marked);
        return marked.isEmpty() ? change : change + ", " + marked;
    }

    private static String difference(PlanRow row) {
        if (row.stored() instanceof Reading.Published(var before, _, _)
                && row.given() instanceof Reading.Published(var now, _, _)) {
            BigDecimal change = exact(now).subtract(exact(before));
            if (change.signum() == 0) return "";
            String sign = change.signum() > 0 ? "+" : "";
            String unit = row.unit().kind() == Unit.Kind.PERCENT ? " pp" : "";
            return sign + number(change) + unit;
        }
        if (row.stored() instanceof Reading.Published) return "No number any more";
        if (row.given() instanceof Reading.Published) return "Now has a number";
        return row.stored().equals(row.given()) ? "" : "Another mark";
    }

    private static String quality(Quality quality) {
        String mark = quality.mark().isEmpty() ? "" : " [" + quality.mark() + "]";
        return quality.words().isEmpty() ? "with no remark" : quality.words() + mark;
    }

    private static String capital(String words) {
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(Double.toString(value));
    }

    private static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.############", BRITISH);
        return format.format(value).replace('-', '−');
    }

    /// The row as one sentence, for whoever hears it.
    static String spoken(PlanRow row) {
        return "%s, line %d, %s, %s, stored now %s, in this file %s. %s"
                .formatted(
                        outcome(row.outcome()),
                        row.line(),
                        row.area(),
                        row.period(),
                        stored(row),
                        given(row),
                        what(row));
    }
}
