package io.github.placeline.app.years;

import io.github.placeline.chart.YearsContent;
import io.github.placeline.model.Area;
import java.util.List;

/// All areas in one or two indicators, year after year.
///
/// @param content a frame for each year, those without a figure included; none where nothing is
///   recorded
/// @param sentence where the followed area stood in the first comparable year and in the last;
///   empty where it has no figure
/// @param others the areas that may be followed as well
public record ThroughYears(
        YearsQuestion question, YearsContent content, String sentence, List<Area> others) {

    public ThroughYears {
        others = List.copyOf(others);
    }

    public boolean isEmpty() {
        return content.frames().stream().allMatch(frame -> frame.dots().isEmpty());
    }
}
