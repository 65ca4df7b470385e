package io.github.placeline.model.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The columns of a file of figures, in their order. Between [#AREA_NAME] and [#INDICATOR] stand
/// the characteristics of the breakdowns, each in a column of its own.
///
/// Up to there it is a tidy file of Explore Education Statistics whose indicators are the items of
/// a filter; after it comes what such a file has no place for.
public enum FigureColumn {
    TIME_PERIOD,
    TIME_IDENTIFIER,
    GEOGRAPHIC_LEVEL,
    COUNTRY_CODE,
    COUNTRY_NAME,
    REGION_CODE,
    REGION_NAME,
    OLD_LA_CODE,
    NEW_LA_CODE,
    LA_NAME,
    /// An area that is no country, region or authority.
    AREA_CODE,
    AREA_NAME,
    INDICATOR,
    /// The figure, or the marker as typed.
    VALUE,
    /// Why there is no figure; empty where there is one.
    REASON,
    QUALITY,
    NUMERATOR,
    DENOMINATOR,
    LOW,
    HIGH,
    PERIOD_AS_PUBLISHED,
    PERIOD_START,
    PERIOD_END;

    /// Those by which such a file is known.
    public static final List<String> TELLING =
            List.of(
                    TIME_IDENTIFIER.heading(),
                    GEOGRAPHIC_LEVEL.heading(),
                    INDICATOR.heading(),
                    VALUE.heading(),
                    REASON.heading(),
                    PERIOD_AS_PUBLISHED.heading(),
                    PERIOD_START.heading(),
                    PERIOD_END.heading());

    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static boolean isOne(String heading) {
        return Arrays.stream(values()).anyMatch(one -> one.heading().equalsIgnoreCase(heading));
    }

    /// The columns before the characteristics.
    public static List<FigureColumn> before() {
        return Arrays.stream(values()).filter(one -> one.compareTo(INDICATOR) < 0).toList();
    }

    /// The columns behind the characteristics.
    public static List<FigureColumn> behind() {
        return Arrays.stream(values()).filter(one -> one.compareTo(INDICATOR) >= 0).toList();
    }
}
