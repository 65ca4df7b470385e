package io.github.placeline.app.meeting;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Verdicts of the dashboard that are not what they were. A verdict that could not be given at one
/// of the two moments has not turned: the figures that came or went say so themselves.
final class VerdictChanges {

    private VerdictChanges() {}

    static List<ChangeLine> between(DashboardFacts before, DashboardFacts after) {
        Map<Long, TileFacts> then = byIndicator(before);
        List<ChangeLine> lines = new ArrayList<>();
        byIndicator(after)
                .forEach((indicator, now) -> {
                    TileFacts was = then.get(indicator);
                    if (was != null) lines.addAll(of(was, now, after.country()));
                });
        return lines;
    }

    private static Map<Long, TileFacts> byIndicator(DashboardFacts facts) {
        return facts.sections().stream()
                .flatMap(section -> section.tiles().stream())
                .collect(
                        Collectors.toMap(
                                tile -> tile.indicator().id(),
                                tile -> tile,
                                (first, _) -> first,
                                java.util.LinkedHashMap::new));
    }

    private static List<ChangeLine> of(TileFacts was, TileFacts now, String country) {
        List<ChangeLine> lines = new ArrayList<>();
        Standing stood = was.position().standing();
        Standing stands = now.position().standing();
        if (stood != stands && stood != Standing.NO_DATA && stands != Standing.NO_DATA)
            lines.add(line(was, now, "Beside " + country, words(stood), words(stands)));
        TrendVerdict went = was.direction();
        TrendVerdict goes = now.direction();
        if (went != goes && isVerdict(went) && isVerdict(goes))
            lines.add(line(was, now, "Direction", went.words(), goes.words()));
        return lines;
    }

    private static boolean isVerdict(TrendVerdict verdict) {
        return verdict != TrendVerdict.TOO_FEW_POINTS;
    }

    private static String words(Standing standing) {
        return standing.isTested() ? standing.words() : standing.words() + " (not tested)";
    }

    private static ChangeLine line(
            TileFacts was, TileFacts now, String what, String before, String after) {
        return new ChangeLine(
                Kind.TURNED,
                now.title(),
                what + ": " + before + " → " + after + ".",
                "%s; before %s.".formatted(figure(now), figure(was)),
                new Lead.ToIndicator(now.indicator()));
    }

    private static String figure(TileFacts tile) {
        String figure = tile.value() + (tile.period().contains(", ") ? " " : ", ") + tile.period();
        return tile.gap().isEmpty() ? figure : figure + ", " + tile.gap();
    }
}
