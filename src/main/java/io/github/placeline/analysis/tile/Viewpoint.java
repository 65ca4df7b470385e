package io.github.placeline.analysis.tile;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Period;
import java.util.OptionalInt;

/// How a reader looks at the figures.
///
/// @param against what they are compared with
/// @param window how far back trends look
/// @param baselineYear the year in which the baseline periods end, empty where none is chosen
public record Viewpoint(Benchmark.Kind against, Window window, OptionalInt baselineYear) {

    /// Against England over ten years, with no baseline.
    public static final Viewpoint USUAL =
            new Viewpoint(Benchmark.Kind.ENGLAND, Window.TEN, OptionalInt.empty());

    /// The period that ends in the baseline year and is like `latest`.
    Period baseline(Period latest, int year) {
        return latest.plusYears(year - latest.endYear());
    }
}
