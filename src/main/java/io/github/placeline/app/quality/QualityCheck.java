package io.github.placeline.app.quality;

import io.github.placeline.analysis.quality.Staleness;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.IndicatorIntake;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Goes through all that a workspace holds and lists what an officer should look at.
public final class QualityCheck {

    private static final String STEP = "Looking through the figures";

    private final Workspace workspace;
    private final LocalDate today;

    public QualityCheck(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /// All that was found, of one state of the file.
    ///
    /// @throws java.util.concurrent.CancellationException when stopped
    public List<Finding> findings(Progress progress) {
        return workspace.together(() -> {
            List<Finding> found = new ArrayList<>();
            List<Indicator> indicators = workspace.indicators().all();
            Map<String, IndicatorIntake.Stored> definitions = workspace.indicators().definitions();
            Map<Long, List<SeriesBreak>> breaks = workspace.indicators().breaks();
            List<Area> authorities = authorities();
            for (int done = 0; done < indicators.size(); done++) {
                progress.stopIfCancelled();
                progress.report(done, indicators.size(), STEP);
                Indicator one = indicators.get(done);
                IndicatorIntake.Stored stored = definitions.get(one.code());
                if (stored != null) define(one, stored.definition(), found);
                readings(
                        one,
                        breaks.getOrDefault(one.id(), List.of()),
                        authorities,
                        found,
                        progress);
            }
            found.addAll(new HeldBackLines(workspace).findings());
            return List.copyOf(found);
        });
    }

    /// Those that exist today.
    private List<Area> authorities() {
        return workspace.areas().all().stream()
                .filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY)
                .filter(area -> area.lifetime().contains(today))
                .toList();
    }

    private void readings(
            Indicator indicator,
            List<SeriesBreak> breaks,
            List<Area> authorities,
            List<Finding> found,
            Progress progress) {
        SeriesFindings series = new SeriesFindings(indicator);
        workspace
                .figures()
                .each(
                        indicator,
                        FigureSelection.ALL,
                        figure -> {
                            progress.stopIfCancelled();
                            series.see(figure);
                        });
        Period newest = series.newest();
        if (newest != null) stale(indicator, newest, found);
        found.addAll(series.findings(authorities));
        found.addAll(new UnusualReadings(indicator, breaks, today).in(series.all()));
    }

    private void stale(Indicator indicator, Period newest, List<Finding> found) {
        Staleness.of(newest, indicator.nextUpdate(), today)
                .map(stale ->
                        switch (stale) {
                            case Staleness.Due(var release) ->
                                    "New figures were due %s. The newest here are for %s."
                                            .formatted(release.words(), newest.label());
                            case Staleness.Old(var years) ->
                                    "The newest figures are %d years old, and no next release is named."
                                            .formatted(years);
                        })
                .ifPresent(text ->
                        found.add(
                                Finding.of(
                                        Concern.STALE,
                                        null,
                                        indicator,
                                        Breakdown.TOTAL,
                                        newest,
                                        newest.label(),
                                        text)));
    }

    private static void define(Indicator indicator, Definition definition, List<Finding> found) {
        if (!definition.flagged()) return;
        List<String> lacks = new ArrayList<>();
        if (definition.unit().equals(Unit.UNKNOWN)) lacks.add("what it counts in");
        if (definition.decimals() == null) lacks.add("its decimals");
        if (definition.polarity() == Polarity.UNKNOWN) lacks.add("which way is good");
        found.add(
                Finding.of(
                        Concern.UNDEFINED,
                        null,
                        indicator,
                        Breakdown.TOTAL,
                        null,
                        "",
                        lacks.isEmpty()
                                ? "Nobody has yet agreed to what the file says of it."
                                : "Nobody has said " + listed(lacks) + "."));
    }

    private static String listed(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
