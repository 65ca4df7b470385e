package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.model.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a tile says, as it is displayed.
///
/// @param title its short name, at most 34 characters
/// @param subLine who is counted, and "lower is better" if so
/// @param value the newest published figure with its sign of unit; empty where there is none
/// @param period what the figure counts, and when: "points, 2024/25"
/// @param gap "4.8 pp below England"; empty without a benchmark
/// @param benchmark England's figure; empty where it has none
/// @param position of the figure beside England's in the same period
/// @param direction over the last ten years
/// @param summary what became of the gap since the baseline
/// @param missing the year for which nothing is published though others have a figure, empty where
///   that is not so
/// @param marks `[p]`, `[b] 2022`, `[c] 2025`, …
/// @param age "2 years old" where the newest figure is about a time so long ago, else empty
/// @param target how far the area's target has come, null where none is set
/// @param words all of it as one text, for a reader who hears it
public record TileFacts(
        Indicator indicator,
        String title,
        String subLine,
        String value,
        String period,
        String gap,
        String benchmark,
        Position position,
        TrendVerdict direction,
        Summary summary,
        String missing,
        List<String> marks,
        String age,
        @Nullable TargetStanding target,
        ChartContent sparkline,
        String words) {

    public TileFacts {
        marks = List.copyOf(marks);
    }
}
