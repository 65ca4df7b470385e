package io.github.placeline.analysis.sentence;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A whole tile as one sentence, for those who hear it instead of seeing it.
public final class SpokenTile {

    private SpokenTile() {}

    /// Title, who is counted, figure and period, gap, standing, direction.
    public static String of(TileFigures tile) {
        List<String> parts = new ArrayList<>();
        parts.add(tile.indicator().name());
        if (!tile.indicator().population().isEmpty()) parts.add(tile.indicator().population());
        if (tile.indicator().polarity() == Polarity.LOWER_IS_BETTER) parts.add("lower is better");
        parts.add(figure(tile));
        Mean beside = tile.beside();
        if (beside != null
                && tile.benchmark() != null
                && tile.value() instanceof Reading.Published(double value, _, _)) {
            Figures figures = Figures.of(tile.indicator());
            parts.add(
                    figures.against(value, beside.value(), tile.benchmark().name())
                            + " ("
                            + figures.figure(beside.value())
                            + ")");
        }
        Standing standing = tile.position().standing();
        if (standing != Standing.NO_DATA)
            parts.add(standing.words() + (standing.isTested() ? "" : ", not tested"));
        parts.add(tile.trend().verdict(tile.indicator().polarity()).words());
        return String.join("; ", parts) + ".";
    }

    private static String figure(TileFigures tile) {
        Period latest = Objects.requireNonNull(tile.comparison().latest());
        return switch (tile.value()) {
            case Reading.Published(double value, _, _) ->
                    Figures.of(tile.indicator()).value(value) + " in " + latest.label();
            case Reading.Withheld(_, var reason) ->
                    "no figure for " + latest.label() + ", " + reason.words();
            case Reading.Absent() -> "no data for " + latest.label();
        };
    }
}
