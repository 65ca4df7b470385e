package io.github.placeline.app.longseries;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Optional;

/// Joins indicators to longer records and keeps their series breaks. Every change is a batch that
/// can be taken back; its key is given back.
public final class LongSeries {

    private final Workspace workspace;

    public LongSeries(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What the indicator carries on now, compared.
    public Optional<Joint> of(Indicator newer, Breakdown breakdown) {
        return workspace.together(() ->
                workspace
                        .longSeries()
                        .continuationOf(newer, breakdown)
                        .flatMap(joint ->
                                older(joint)
                                        .map(older ->
                                                compare(
                                                        newer,
                                                        breakdown,
                                                        older,
                                                        joint.olderBreakdown()))));
    }

    private Optional<Indicator> older(Continuation joint) {
        return workspace.indicators().all().stream()
                .filter(one -> one.id() == joint.older())
                .findFirst();
    }

    /// What the record would be if `newer` carried on `older`. Changes nothing.
    public Joint compare(
            Indicator newer, Breakdown breakdown, Indicator older, Breakdown olderBreakdown) {
        return workspace.together(() -> {
            List<Area> areas = workspace.areas().withFigures();
            return Joint.of(
                    newer,
                    breakdown,
                    workspace.series().aloneAmong(areas, List.of(newer), breakdown, AsAt.NOW),
                    older,
                    olderBreakdown,
                    workspace.series().among(areas, List.of(older), olderBreakdown, AsAt.NOW));
        });
    }

    /// Other indicators that might be the older file of this one: with an empty text those with the
    /// closest names first, otherwise those like the text.
    public List<Indicator> candidates(Indicator newer, String text) {
        List<Indicator> found =
                text.isBlank()
                        ? new IndicatorLookup(workspace).closestTo(newer)
                        : new IndicatorLookup(workspace).like(text, Integer.MAX_VALUE);
        return found.stream().filter(one -> one.id() != newer.id()).toList();
    }

    /// The breakdowns that an indicator has anywhere, the total first.
    public List<Breakdown> breakdowns(Indicator indicator) {
        return workspace.indicators().breakdownsOf(indicator);
    }

    /// The indicator's series breaks, oldest first, those found at a joint included.
    public List<SeriesBreak> breaks(Indicator indicator) {
        return workspace.indicators().breaksOf(indicator);
    }

    /// The periods that the indicator has figures for, the newest first.
    public List<Period> periods(Indicator indicator, Area area, Breakdown breakdown) {
        return workspace
                .series()
                .of(area, indicator, breakdown, AsAt.NOW)
                .observations()
                .reversed()
                .stream()
                .map(observation -> observation.period())
                .toList();
    }

    /// Makes `joint` the indicator's record.
    ///
    /// @throws io.github.placeline.model.Refusal when the older one carries on the newer one
    public long join(Joint joint) {
        return workspace
                .longSeries()
                .join(
                        joint.continuation(),
                        ImportFiles.user(),
                        "Long series: %s continues %s"
                                .formatted(joint.newer().name(), joint.older().name()));
    }

    /// Takes the older indicator away from the record.
    public long part(Joint joint) {
        return workspace
                .longSeries()
                .part(
                        joint.continuation(),
                        ImportFiles.user(),
                        "Long series: %s no longer continues %s"
                                .formatted(joint.newer().name(), joint.older().name()));
    }

    /// Enters a series break, or words one anew.
    ///
    /// @param before where it was until now, empty for a new one
    public long enter(Indicator indicator, Optional<Period> before, Period first, String what) {
        SeriesBreak entered =
                new SeriesBreak(indicator.id(), first, what.strip(), SeriesBreak.Origin.ENTERED);
        String change = "Series break %s: %s".formatted(first.label(), indicator.name());
        return before.filter(period -> !period.equals(first))
                .map(period ->
                        workspace.longSeries().move(period, entered, ImportFiles.user(), change))
                .orElseGet(() -> workspace.longSeries().enter(entered, ImportFiles.user(), change));
    }

    /// Removes a series break. One found at a joint stays as long as the joint does.
    public long remove(Indicator indicator, SeriesBreak joint) {
        return workspace
                .longSeries()
                .remove(
                        joint,
                        ImportFiles.user(),
                        "Series break %s removed: %s"
                                .formatted(joint.first().label(), indicator.name()));
    }
}
