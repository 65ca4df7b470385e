package io.github.placeline.app.compare;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Small heat tables for tests.
public final class Tables {

    static final Period NOW = Period.academicYearEnding(2025);
    static final Reading WITHHELD = new Reading.Withheld("c", Withholding.SUPPRESSED);

    private Tables() {}

    public static Area area(String name, AreaKind kind) {
        return new Area(name.hashCode(), "X" + name, null, name, kind, "", Lifetime.ALWAYS, false);
    }

    public static Indicator indicator(String name, Polarity polarity) {
        return new Indicator(
                name.hashCode(),
                name,
                name,
                List.of("Topic"),
                Unit.PERCENT,
                1,
                polarity,
                YearType.ACADEMIC,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                false);
    }

    static Reading value(double value) {
        return new Reading.Published(value);
    }

    /// A cell whose series rises or falls to its value by 1 a year over six years.
    static HeatCell cell(Indicator indicator, Area area, Reading value, double england, int slope) {
        List<Point> points = new ArrayList<>();
        if (value instanceof Reading.Published(double now, _, _))
            IntStream.rangeClosed(-5, 0)
                    .forEach(ago -> points.add(new Point(NOW.plusYears(ago), now + ago * slope)));
        return new HeatCell(
                area,
                false,
                value,
                Position.of(value, value(england), indicator),
                Trend.of(new Stretch(points)),
                null,
                null,
                0,
                points.isEmpty() ? null : points.getLast());
    }

    static HeatCell ranked(HeatCell cell, Rank rank) {
        return new HeatCell(
                cell.shown(),
                false,
                cell.value(),
                cell.position(),
                cell.trend(),
                rank,
                io.github.placeline.analysis.Band.B,
                38,
                cell.last());
    }

    static HeatCell standIn(HeatCell cell, Area authority) {
        return new HeatCell(
                authority,
                true,
                cell.value(),
                cell.position(),
                cell.trend(),
                null,
                null,
                0,
                cell.last());
    }

    static HeatRow row(String name, HeatCell... cells) {
        return new HeatRow(area(name, AreaKind.LOCAL_AUTHORITY), name, "", List.of(cells));
    }

    static HeatColumn column(Indicator indicator, double england) {
        Area country = area("England", AreaKind.COUNTRY);
        HeatCell own = cell(indicator, country, value(england), england, 1);
        return new HeatColumn(indicator, indicator.name(), NOW, own, null);
    }
}
