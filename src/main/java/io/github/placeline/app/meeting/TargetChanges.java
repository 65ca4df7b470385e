package io.github.placeline.app.meeting;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Targets that were set, moved or given up, and those whose status is not what it was.
final class TargetChanges {

    /// How a target stood by the figures of the two moments.
    interface Standings {
        TargetStanding then(Target target);

        TargetStanding now(Target target);
    }

    private final LocalDate after;
    private final LocalDate until;
    private final Map<Long, TargetVersion> versions;
    private final Map<Long, Indicator> indicators;
    private final Standings standings;

    private TargetChanges(
            LocalDate after,
            LocalDate until,
            List<TargetVersion> versions,
            Map<Long, Indicator> indicators,
            Standings standings) {
        this.after = after;
        this.until = until;
        this.versions =
                versions.stream().collect(Collectors.toMap(one -> one.target().id(), one -> one));
        this.indicators = indicators;
        this.standings = standings;
    }

    /// @param versions every target that the area has or had
    static List<ChangeLine> between(
            LocalDate after,
            LocalDate until,
            List<TargetVersion> versions,
            Map<Long, Indicator> indicators,
            Standings standings) {
        TargetChanges changes = new TargetChanges(after, until, versions, indicators, standings);
        return versions.stream().flatMap(version -> changes.of(version).stream()).toList();
    }

    private List<ChangeLine> of(TargetVersion version) {
        Target target = version.target();
        Indicator indicator = indicators.get(target.indicator());
        if (indicator == null) return List.of();
        List<ChangeLine> lines = new ArrayList<>();
        boolean wasThere = stoodOn(after, version);
        boolean isThere = stoodOn(until, version);
        if (!wasThere && isThere) lines.add(line(indicator, set(version, indicator), who(target)));
        LocalDate ended = version.endedOn();
        if (wasThere && ended != null && !ended.isAfter(until))
            lines.add(
                    line(
                            indicator,
                            "Target of " + aim(target, indicator) + " given up.",
                            ProjectPage.day(ended) + "."));
        if (wasThere && isThere) {
            TargetStanding then = standings.then(target);
            TargetStanding now = standings.now(target);
            if (then.status() != now.status())
                lines.add(
                        line(
                                indicator,
                                "Target of %s: %s → %s."
                                        .formatted(
                                                aim(target, indicator),
                                                then.status().words(),
                                                now.status().words()),
                                latest(now, indicator)));
        }
        return lines;
    }

    /// "Target set: 70.0% by 2027/28", or what it was moved from.
    private String set(TargetVersion version, Indicator indicator) {
        String aim = aim(version.target(), indicator);
        TargetVersion before = stoodBefore(version);
        return before == null
                ? "Target set: " + aim + "."
                : "Target moved: " + aim(before.target(), indicator) + " → " + aim + ".";
    }

    /// What it replaced, however often it was moved since the earlier day.
    private @Nullable TargetVersion stoodBefore(TargetVersion version) {
        TargetVersion before = version;
        while (before.replaces() != null) {
            TargetVersion earlier = versions.get(before.replaces());
            if (earlier == null) break;
            before = earlier;
            if (stoodOn(after, before)) break;
        }
        return before.equals(version) ? null : before;
    }

    private boolean stoodOn(LocalDate day, TargetVersion version) {
        Long by = version.replacedBy();
        TargetVersion next = by == null ? null : versions.get(by);
        return version.stoodOn(day, next == null ? null : next.target().setOn());
    }

    private static String aim(Target target, Indicator indicator) {
        return Figures.of(indicator).value(target.aim().value())
                + " by "
                + target.aim().period().label();
    }

    private static String who(Target target) {
        String set = ProjectPage.day(target.setOn());
        String by =
                java.util.stream.Stream.of(target.source(), target.owner())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return by.isEmpty() ? set + "." : set + ". " + by + ".";
    }

    private static String latest(TargetStanding standing, Indicator indicator) {
        return standing.latest()
                .map(point ->
                        "Latest %s in %s."
                                .formatted(
                                        Figures.of(indicator).value(point.value()),
                                        point.period().label()))
                .orElse("");
    }

    private static ChangeLine line(Indicator indicator, String words, String detail) {
        return new ChangeLine(
                Kind.TARGET,
                ShortName.title(indicator),
                words,
                Objects.requireNonNull(detail),
                new Lead.ToIndicator(indicator));
    }
}
