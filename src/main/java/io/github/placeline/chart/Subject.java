package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The content of a chart put on its timeline: what every layout starts from.
///
/// @param breaks what changed, by the place of the first slot measured in the new way
record Subject(
        ChartContent content,
        Timeline timeline,
        Map<Integer, List<SeriesBreak>> breaks,
        Trace area,
        @Nullable Trace second,
        @Nullable Trace england,
        @Nullable Trace region,
        List<Trace> neighbours) {
    static final int MOST_NEIGHBOURS = 10;

    static Subject of(ChartContent content) {
        return of(content, Timeline.of(strands(content), content.window()), Role.AREA);
    }

    /// Every strand that the timeline has to hold: thin lines do not lengthen it.
    static List<Strand> strands(ChartContent content) {
        List<Strand> strands = new ArrayList<>();
        strands.add(content.area());
        Stream.of(content.second(), content.england(), content.region())
                .forEach(strand -> {
                    if (strand != null) strands.add(strand);
                });
        return strands;
    }

    /// The content on a timeline that it shares with others.
    ///
    /// @param main the role of its area
    static Subject of(ChartContent content, Timeline timeline, Role main) {
        Map<Integer, List<SeriesBreak>> breaks = new TreeMap<>();
        for (SeriesBreak known : content.breaks()) {
            int place = timeline.placeFrom(known.first());
            if (place > 0 && place < timeline.slots().size())
                breaks.computeIfAbsent(place, _ -> new ArrayList<>()).add(known);
        }
        List<Trace> neighbours = new ArrayList<>();
        for (Strand strand : content.neighbours()) {
            if (neighbours.size() == MOST_NEIGHBOURS) break;
            neighbours.add(trace(Role.NEIGHBOUR, strand, timeline, breaks));
        }
        return new Subject(
                content,
                timeline,
                breaks,
                trace(main, content.area(), timeline, breaks),
                traceOrNone(Role.AREA_B, content.second(), timeline, breaks),
                traceOrNone(Role.ENGLAND, content.england(), timeline, breaks),
                traceOrNone(Role.REGION, content.region(), timeline, breaks),
                neighbours);
    }

    private static @Nullable Trace traceOrNone(
            Role role,
            @Nullable Strand strand,
            Timeline timeline,
            Map<Integer, List<SeriesBreak>> breaks) {
        if (strand == null) return null;
        Trace trace = trace(role, strand, timeline, breaks);
        return trace.isEmpty() ? null : trace;
    }

    private static Trace trace(
            Role role, Strand strand, Timeline timeline, Map<Integer, List<SeriesBreak>> breaks) {
        return new Trace(role, strand, Run.split(strand, timeline, breaks.keySet()));
    }

    /// The series with a name of their own, the main one first, those left out that have nothing to
    /// draw.
    List<Trace> named() {
        return Stream.of(area, second, england, region)
                .filter(trace -> trace != null && !trace.isEmpty())
                .map(java.util.Objects::requireNonNull)
                .toList();
    }

    boolean hasNothingToDraw() {
        return timeline.isEmpty();
    }

    /// Every value that the plot must hold.
    DoubleStream values() {
        DoubleStream lines =
                Stream.concat(named().stream(), neighbours.stream())
                        .flatMap(trace -> trace.runs().stream())
                        .flatMap(run -> run.dots().stream())
                        .mapToDouble(Run.Dot::value);
        DoubleStream bands =
                Stream.concat(content.confidence().stream(), content.envelope().stream())
                        .filter(point -> timeline.holds(point.period()))
                        .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()));
        return DoubleStream.concat(lines, bands);
    }

    /// What is recorded for `strand` in `period`, absent included.
    static Reading reading(Strand strand, Period period) {
        for (Strand.Entry entry : strand.entries()) {
            if (entry.period().equals(period)) return entry.reading();
        }
        return Reading.ABSENT;
    }

    /// The x of a break: halfway between the slots on either side.
    double breakAt(int place, TimeScale time) {
        List<Period> slots = timeline.slots();
        return (time.x(slots.get(place - 1)) + time.x(slots.get(place))) / 2;
    }
}
