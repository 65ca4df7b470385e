package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Finding;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import java.util.ArrayList;
import java.util.List;

/// What can be done about a finding, the most usual first.
///
/// @param words verb and object, for a button
record Mending(String words, Runnable does) {

    /// @param looked the area at hand, for a finding about a whole indicator
    static List<Mending> of(Finding finding, Area looked, QualityWays ways) {
        ImportBatch batch = finding.batch();
        if (batch != null) return List.of(new Mending("Open the import", () -> ways.batch(batch)));
        Indicator indicator = finding.indicator();
        if (indicator == null) return List.of();
        Area area = finding.area() == null ? looked : finding.area();
        Breakdown part = finding.breakdown();
        Mending open = new Mending("Open the indicator", () -> ways.indicator(area, indicator));
        Mending bring = new Mending("Import a file", ways::importFiles);
        Mending define = new Mending("Change its details…", () -> ways.define(indicator));
        Mending enter = new Mending("Enter by hand", () -> ways.enter(area, indicator));
        List<Mending> all = new ArrayList<>();
        switch (finding.concern()) {
            case UNDEFINED -> all.addAll(List.of(define, open));
            case STALE -> all.addAll(List.of(bring, define, open));
            case MISSING -> all.addAll(List.of(open, enter, bring));
            case UNUSUAL ->
                    all.addAll(
                            List.of(
                                    open,
                                    new Mending(
                                            "See its versions",
                                            () -> ways.versions(area, indicator, part)),
                                    new Mending(
                                            "Record a series break",
                                            () -> ways.breaks(area, indicator, part))));
            case PROVISIONAL -> all.addAll(List.of(open, bring));
            case WITHHELD -> all.addAll(List.of(open, enter));
            case HELD_BACK -> all.add(open);
        }
        return all;
    }
}
