package io.github.placeline.app.compare;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.model.Area;
import io.github.placeline.model.Reading;
import org.jspecify.annotations.Nullable;

/// One area's figure for one indicator in the indicator's latest period, with every judgement of
/// it.
///
/// @param shown whose figure it is: the area's own, or the authority's that stands in for it
/// @param standIn whether it is an authority's around the area: then it has no rank
/// @param position beside the country's
/// @param trend over ten years since the last series break
/// @param rank among authorities, null where the area is not ranked
/// @param band null where no band is drawn
/// @param last the newest published value, null where there is none
public record HeatCell(
        Area shown,
        boolean standIn,
        Reading value,
        Position position,
        Trend trend,
        @Nullable Rank rank,
        @Nullable Band band,
        int bandCount,
        @Nullable Point last) {

    /// Whether there is a figure for the latest period.
    public boolean hasValue() {
        return value instanceof Reading.Published;
    }
}
