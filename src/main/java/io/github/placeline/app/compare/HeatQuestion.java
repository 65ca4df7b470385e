package io.github.placeline.app.compare;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import java.util.List;

/// Which areas are to be compared on what.
///
/// @param looked the area from which groups and priorities are seen
/// @param group the key of a [CompareGroup]; what suits the area where there is no such group
/// @param indicators the key of an [IndicatorSet]; what suits the area where there is no such set
/// @param own codes of the reader's own choice of indicators, in its order
public record HeatQuestion(
        Area looked, String group, String indicators, List<String> own, AsAt asAt) {

    public HeatQuestion {
        own = List.copyOf(own);
    }

    /// What suits the area best.
    public static HeatQuestion of(Area looked) {
        return new HeatQuestion(looked, "", "", List.of(), AsAt.NOW);
    }

    public HeatQuestion withGroup(String key) {
        return new HeatQuestion(looked, key, indicators, own, asAt);
    }

    public HeatQuestion withIndicators(String key) {
        return new HeatQuestion(looked, group, key, own, asAt);
    }

    public HeatQuestion withOwn(List<String> codes) {
        return new HeatQuestion(looked, group, IndicatorSet.OWN, codes, asAt);
    }

    public HeatQuestion asAt(AsAt moment) {
        return new HeatQuestion(looked, group, indicators, own, moment);
    }

    public HeatQuestion lookingAt(Area area) {
        return new HeatQuestion(area, group, indicators, own, asAt);
    }
}
