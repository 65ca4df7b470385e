package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.check.Doubt;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.ReadingColumns;
import java.util.List;
import java.util.Locale;

/// Says in words what is out of the ordinary about a row.
final class DoubtWords {

    private DoubtWords() {}

    static String text(Incoming incoming, int row, Doubt doubt) {
        String figure = Unrounded.number(incoming.readings().value(row));
        String place = place(incoming, row);
        return switch (doubt) {
            case Doubt.Jump(var earlier, var median, var deviations) ->
                    place
                            + ": "
                            + figure
                            + " is far from its "
                            + earlier
                            + " earlier readings, whose median is "
                            + Unrounded.number(median)
                            + " ("
                            + Math.round(deviations)
                            + " robust deviations).";
            case Doubt.MovedEverywhere(var jumps, var readings) ->
                    String.format(
                            Locale.UK,
                            "%s, %s: %,d of %,d readings are far from the earlier ones of their"
                                    + " series, so it is the indicator that moved.",
                            indicator(incoming, row),
                            incoming.labels().at(incoming.readings().label(row)),
                            jumps,
                            readings);
            case Doubt.ScaleSlip(var usual, var factor, var tooSmall) ->
                    String.format(
                            Locale.UK,
                            "%s: %s among readings of about %s looks %,d times too %s.",
                            place,
                            figure,
                            Unrounded.number(usual),
                            factor,
                            tooSmall ? "small" : "large");
            case Doubt.OutsidePercent(var above) ->
                    "%s: %s%% is %s.".formatted(place, figure, limit(above));
            case Doubt.EnglandDiffers(var stored) ->
                    "%s: %s differs from the stored figure, %s."
                            .formatted(place, figure, Unrounded.number(stored));
            case Doubt.Future() -> "%s: this period has not begun.".formatted(place);
        };
    }

    /// What is doubtful in a few words, for a row whose figures stand beside it.
    static String reason(Doubt doubt) {
        return switch (doubt) {
            case Doubt.Jump(var earlier, var median, _) ->
                    "Far from its %d earlier readings (median %s)"
                            .formatted(earlier, Unrounded.number(median));
            case Doubt.MovedEverywhere _ -> "Far from its earlier readings, as in many areas";
            case Doubt.ScaleSlip(_, var factor, var tooSmall) ->
                    String.format(
                            Locale.UK,
                            "Looks %,d times too %s",
                            factor,
                            tooSmall ? "small" : "large");
            case Doubt.OutsidePercent(var above) -> above ? "Above 100%" : "Below 0%";
            case Doubt.EnglandDiffers _ -> "Differs from England’s stored figure";
            case Doubt.Future() -> "This period has not begun";
        };
    }

    static Cause cause(Incoming incoming, int row, Doubt doubt) {
        return switch (doubt) {
            case Doubt.Jump _ ->
                    known(
                            "jump",
                            "A reading is more than six robust deviations from the earlier ones of"
                                    + " its series.");
            case Doubt.MovedEverywhere _ ->
                    known(
                            "moved",
                            "Many readings of one period are far from the earlier ones of their"
                                    + " series, so it is the indicator that moved.");
            case Doubt.ScaleSlip _ ->
                    known(
                            "scale",
                            "A reading looks 10, 100 or 1,000 times too small or too large beside"
                                    + " the others.");
            case Doubt.OutsidePercent(var above) -> outside(incoming, row, above);
            case Doubt.EnglandDiffers _ ->
                    known("England", "England’s figure differs from the one that is stored.");
            case Doubt.Future() -> known("future", "A period has not begun.");
        };
    }

    private static Cause known(String key, String words) {
        return new Cause("check " + key, words, List.of());
    }

    private static Cause outside(Incoming incoming, int row, boolean above) {
        String key = limitKey(incoming, row);
        return new Cause(
                key,
                "A percentage of %s is %s.".formatted(indicator(incoming, row), limit(above)),
                List.of(new Fix.LeaveOut(key), new Fix.Accept(key)));
    }

    /// The cause of percentages that cannot be.
    static String limitKey(Incoming incoming, int row) {
        return "%s: %s"
                .formatted(indicator(incoming, row), limit(incoming.readings().value(row) > 100));
    }

    private static String limit(boolean above) {
        return above ? "above 100%" : "below 0%";
    }

    private static String indicator(Incoming incoming, int row) {
        return incoming.indicators()
                .at(incoming.series().indicator(incoming.readings().series(row)));
    }

    private static String place(Incoming incoming, int row) {
        ReadingColumns readings = incoming.readings();
        int series = readings.series(row);
        return indicator(incoming, row)
                + ", "
                + incoming.areas().at(incoming.series().area(series)).name()
                + ", "
                + incoming.labels().at(readings.label(row));
    }
}
