package io.github.placeline.app.indicator;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Series;
import java.util.Comparator;
import java.util.List;

/// What else there is of an indicator beside one area's figures.
///
/// @param recorded every area's series with all years
/// @param shown the same as far as the window's end
record Around(List<Series> recorded, List<Series> shown, Area area) {

    /// The years of the area and its country; of everybody where these have none.
    YearRange years() {
        List<Series> own =
                recorded.stream()
                        .filter(one ->
                                one.area().equals(area) || one.area().kind() == AreaKind.COUNTRY)
                        .toList();
        YearRange years = YearRange.of(own);
        return years.equals(YearRange.NONE) ? YearRange.of(recorded) : years;
    }

    /// The areas with figures that are not on the chart as the area or its country.
    List<Area> others() {
        return recorded.stream()
                .map(Series::area)
                .filter(one -> !one.equals(area) && one.kind() != AreaKind.COUNTRY)
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }
}
