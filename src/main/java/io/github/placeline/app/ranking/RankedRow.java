package io.github.placeline.app.ranking;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.model.Area;
import io.github.placeline.model.Reading;
import org.jspecify.annotations.Nullable;

/// One line of a ranked list.
///
/// @param rank null for the country, for areas without a figure, and where there is no better end
/// @param band null where no band is drawn
/// @param position beside the country's figure
public record RankedRow(
        Area area, Reading value, @Nullable Rank rank, @Nullable Band band, Position position) {

    /// "=2nd"; empty without a rank.
    public String place() {
        return rank == null ? "" : rank.words().replaceFirst(" of .*", "");
    }

    public boolean hasValue() {
        return value instanceof Reading.Published;
    }
}
