package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Source;
import io.github.placeline.model.Withholding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Database rows as the model's types; the queries name their columns accordingly.
final class Rows {

    private Rows() {}

    static Area area(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        Integer numberOrNull = row.wasNull() ? null : number;
        return new Area(
                row.getLong("id"),
                row.getString("code"),
                numberOrNull,
                row.getString("name"),
                AreaKind.valueOf(row.getString("kind")),
                row.getString("authority_type"),
                lifetime(row, "opened", "closed"),
                row.getInt("invented") == 1);
    }

    static Lifetime lifetime(ResultSet row, String from, String to) throws SQLException {
        return new Lifetime(date(row.getString(from)), date(row.getString(to)));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /// Another row's key, null where the row names none.
    static @Nullable Long key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? null : key;
    }

    static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static Period period(ResultSet row) throws SQLException {
        return period(row, "period");
    }

    static Period period(ResultSet row, String prefix) throws SQLException {
        return new Period(
                PeriodKind.valueOf(row.getString(prefix + "_kind")),
                LocalDate.parse(row.getString(prefix + "_start")),
                LocalDate.parse(row.getString(prefix + "_end")));
    }

    static Observation observation(ResultSet row) throws SQLException {
        return observation(row, period(row));
    }

    /// The same where many rows share few periods: `periods` holds those already read, by
    /// `period_id`.
    static Observation observation(ResultSet row, Map<Long, Period> periods) throws SQLException {
        long id = row.getLong("period_id");
        Period known = periods.get(id);
        if (known == null) {
            known = period(row);
            periods.put(id, known);
        }
        return observation(row, known);
    }

    private static Observation observation(ResultSet row, Period period) throws SQLException {
        String sheet = row.getString("sheet");
        return new Observation(
                period,
                row.getString("label"),
                reading(row),
                Qualities.of(row.getInt("quality")),
                new Source(
                        row.getLong("batch"),
                        row.getString("file_name"),
                        sheet == null ? "" : sheet,
                        row.getLong("line")));
    }

    static Reading reading(ResultSet row) throws SQLException {
        double value = row.getDouble("value");
        if (row.wasNull()) {
            return new Reading.Withheld(
                    row.getString("as_typed"), Withholding.valueOf(row.getString("reason")));
        }
        double low = number(row, "low");
        double high = number(row, "high");
        Interval interval =
                Double.isNaN(low) || Double.isNaN(high)
                        ? Interval.UNSTATED
                        : new Interval(low, high);
        double numerator = number(row, "numerator");
        double denominator = number(row, "denominator");
        Counts counts =
                Double.isNaN(numerator) && Double.isNaN(denominator)
                        ? Counts.UNSTATED
                        : new Counts(numerator, denominator);
        return new Reading.Published(value, interval, counts);
    }

    /// Each number beside a value as the source gives it, `NaN` where it gives none.
    static Backing backing(ResultSet row) throws SQLException {
        return new Backing(
                new Counts(number(row, "numerator"), number(row, "denominator")),
                new Interval(number(row, "low"), number(row, "high")));
    }

    private static double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    static KeptRecipe recipe(ResultSet row) throws SQLException {
        return new KeptRecipe(row.getString("name"), row.getString("shape"), row.getString("text"));
    }
}
