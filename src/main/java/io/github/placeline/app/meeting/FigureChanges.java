package io.github.placeline.app.meeting;

import io.github.placeline.analysis.Figures;
import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Revision;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Reading;
import io.github.placeline.store.DifferenceRepository.Difference;
import io.github.placeline.store.RevisionRepository.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Figures that came, were revised or were withdrawn, an indicator at a time: the newest by
/// themselves, the many behind them counted.
final class FigureChanges {

    /// Revisions of an indicator that have a line of their own.
    private static final int OWN_LINES = 3;

    private FigureChanges() {}

    /// New figures of the area.
    static List<ChangeLine> arrived(List<Change> changes) {
        List<ChangeLine> lines = new ArrayList<>();
        byIndicator(changes, change -> change.kind() == Change.Kind.NEW)
                .forEach((indicator, of) -> lines.add(arrived(indicator, of)));
        return lines;
    }

    /// Revised and withdrawn ones.
    ///
    /// @param whose names the area where it is not the one that the board is about, else empty
    static List<ChangeLine> revised(List<Change> changes, String whose) {
        List<ChangeLine> lines = new ArrayList<>();
        byIndicator(changes, change -> change.kind() != Change.Kind.NEW)
                .forEach((indicator, of) -> lines.addAll(revised(indicator, of, whose)));
        return lines;
    }

    private static Map<Indicator, List<Change>> byIndicator(
            List<Change> changes, java.util.function.Predicate<Change> wanted) {
        Map<Indicator, List<Change>> groups = new LinkedHashMap<>();
        changes.stream()
                .filter(wanted)
                .sorted(NEWEST_FIRST)
                .forEach(change ->
                        groups.computeIfAbsent(
                                        change.difference().indicator(), _ -> new ArrayList<>())
                                .add(change));
        return groups;
    }

    /// Everybody before parts of the population, and of each the newest period first.
    private static final Comparator<Change> NEWEST_FIRST =
            Comparator.comparing((Change change) -> change.difference().indicator().name())
                    .thenComparing(change -> !change.difference().breakdown().isTotal())
                    .thenComparing(
                            change -> change.difference().period(), Comparator.reverseOrder());

    private static ChangeLine arrived(Indicator indicator, List<Change> of) {
        Change newest = of.getFirst();
        long parts = of.stream().filter(one -> !one.difference().breakdown().isTotal()).count();
        boolean ofAll = newest.difference().breakdown().isTotal();
        long earlier = of.size() - parts - (ofAll ? 1 : 0);
        String more = "";
        if (earlier > 0) more += ", and " + counted(earlier, "earlier figure");
        if (parts > (ofAll ? 0 : 1))
            more +=
                    ", and "
                            + counted(parts - (ofAll ? 0 : 1), "figure")
                            + " for parts of the population";
        return new ChangeLine(
                Kind.NEW,
                ShortName.title(indicator),
                part(newest)
                        + newest.difference().period().label()
                        + ": "
                        + text(indicator, newest.difference().after())
                        + more
                        + ".",
                from(newest),
                new Lead.ToIndicator(indicator));
    }

    private static List<ChangeLine> revised(Indicator indicator, List<Change> of, String whose) {
        List<ChangeLine> lines = new ArrayList<>();
        int own = of.size() == OWN_LINES + 1 ? of.size() : Math.min(of.size(), OWN_LINES);
        for (Change change : of.subList(0, own)) lines.add(revised(indicator, change, whose));
        if (own < of.size()) {
            Change first = of.get(own);
            lines.add(
                    new ChangeLine(
                            Kind.REVISED,
                            ShortName.title(indicator),
                            whose(whose) + counted(of.size() - own, "more figure") + " revised.",
                            from(first),
                            versions(indicator, first)));
        }
        return lines;
    }

    private static ChangeLine revised(Indicator indicator, Change change, String whose) {
        String became =
                change.kind() == Change.Kind.WITHDRAWN
                        ? text(indicator, change.difference().before()) + " was withdrawn."
                        : text(indicator, change.difference().before())
                                + " → "
                                + text(indicator, change.difference().after())
                                + ".";
        return new ChangeLine(
                Kind.REVISED,
                ShortName.title(indicator),
                whose(whose) + part(change) + change.difference().period().label() + ": " + became,
                from(change),
                versions(indicator, change));
    }

    /// The figure with its unit and what its publisher says of it; the mark of a withheld one.
    private static String text(Indicator indicator, @Nullable Version version) {
        Observation observation = Objects.requireNonNull(version).observation();
        if (!(observation.reading() instanceof Reading.Published(double value, _, _)))
            return Revision.text(observation, indicator);
        String mark = observation.quality().mark();
        String figure = Figures.of(indicator).value(value);
        return mark.isEmpty() ? figure : figure + " [" + mark + "]";
    }

    private static Lead versions(Indicator indicator, Change change) {
        Difference difference = change.difference();
        return new Lead.ToVersions(indicator, difference.breakdown());
    }

    private static String whose(String name) {
        return name.isEmpty() ? "" : name + ", ";
    }

    private static String part(Change change) {
        return change.difference().breakdown().isTotal()
                ? ""
                : change.difference().breakdown().text() + ", ";
    }

    private static String from(Change change) {
        return change.place() + ", " + Revision.who(change.maker()) + ".";
    }

    private static String counted(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
