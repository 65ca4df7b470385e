package io.github.placeline.app.plan;

import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a target has moved, in lines to be read: the latest first.
public final class TargetHistory {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private TargetHistory() {}

    /// "12 Oct 2022: set to 70.0% by 2027/28, from 55.2% in 2021/22. Delivery plan, partnership
    /// board."
    public static List<String> lines(TargetSheet sheet) {
        Figures figures = Figures.of(sheet.indicator());
        Map<Long, Target> byKey =
                sheet.history().stream()
                        .map(TargetVersion::target)
                        .collect(Collectors.toMap(Target::id, target -> target));
        List<String> lines = new ArrayList<>();
        for (TargetVersion version : sheet.history()) {
            LocalDate ended = version.endedOn();
            if (ended != null) lines.add(DAY.format(ended) + ": ended.");
            lines.add(line(version, byKey, figures));
        }
        return lines;
    }

    private static String line(TargetVersion version, Map<Long, Target> byKey, Figures figures) {
        Target target = version.target();
        Target before = version.replaces() == null ? null : byKey.get(version.replaces());
        String moved =
                before == null
                        ? "set to "
                        : "moved from %s by %s to "
                                .formatted(
                                        figures.value(before.aim().value()),
                                        before.aim().period().label());
        String who =
                Stream.of(target.source(), target.owner())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return "%s: %s%s by %s, from %s in %s.%s"
                .formatted(
                        DAY.format(target.setOn()),
                        moved,
                        figures.value(target.aim().value()),
                        target.aim().period().label(),
                        figures.value(target.baseline().value()),
                        target.baseline().period().label(),
                        who.isEmpty() ? "" : " " + who + ".");
    }
}
