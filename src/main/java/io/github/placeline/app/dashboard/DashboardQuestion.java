package io.github.placeline.app.dashboard;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import java.util.OptionalInt;

/// Whose dashboard is wanted.
///
/// @param since the baseline's year; empty for the one that fits the area best
public record DashboardQuestion(Area area, OptionalInt since, AsAt asAt) {

    /// As known now, since the baseline that fits the area best.
    public static DashboardQuestion of(Area area) {
        return new DashboardQuestion(area, OptionalInt.empty(), AsAt.NOW);
    }

    /// As known at that moment.
    public DashboardQuestion with(AsAt moment) {
        return new DashboardQuestion(area, since, moment);
    }

    public DashboardQuestion since(int year) {
        return new DashboardQuestion(area, OptionalInt.of(year), asAt);
    }
}
