package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;

/// Made-up areas and indicators for the tests of screens.
public final class Made {

    private Made() {}

    public static Area area(String name) {
        return new Area(
                name.hashCode(),
                "X" + name.hashCode(),
                null,
                name,
                AreaKind.LOCAL_AUTHORITY,
                "Unitary authority",
                Lifetime.ALWAYS,
                false);
    }

    public static Indicator indicator(String name) {
        return new Indicator(
                name.hashCode(),
                name,
                name,
                List.of("Attainment"),
                Unit.PERCENT,
                1,
                Polarity.HIGHER_IS_BETTER,
                YearType.ACADEMIC,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                false,
                false);
    }
}
