package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a chart says of each of its periods.
final class HitPoints {
    private HitPoints() {}

    static List<HitPoint> of(Subject subject, Plot plot) {
        List<HitPoint> points = new ArrayList<>();
        for (Period slot : subject.timeline().slots()) {
            Run.Dot own = subject.area().at(slot);
            Point at = own == null ? new Point(plot.x(slot), plot.box().bottom()) : plot.at(own);
            List<HitPoint.Remark> remarks = Pins.at(slot, subject, plot);
            points.add(
                    new HitPoint(
                            slot,
                            at,
                            values(subject, slot, plot),
                            words(subject, slot, remarks),
                            remarks));
        }
        aim(subject, plot).ifPresent(points::add);
        return points;
    }

    /// The target's aim where it lies after the newest figure.
    private static Optional<HitPoint> aim(Subject subject, Plot plot) {
        TargetPath target = TargetPath.of(subject);
        if (target == null || target.aim().compareTo(subject.timeline().last()) <= 0)
            return Optional.empty();
        String figure = subject.content().wording().figure(target.value());
        Point at = plot.at(new Run.Dot(target.aim(), target.value()));
        return Optional.of(
                new HitPoint(
                        target.aim(),
                        at,
                        List.of(new HitPoint.Value(Role.TARGET, "Target", figure, at)),
                        target.aim().label() + ", target " + figure));
    }

    private static String words(Subject subject, Period slot, List<HitPoint.Remark> remarks) {
        StringBuilder words = new StringBuilder(words(subject, slot));
        for (HitPoint.Remark remark : remarks) words.append(". ").append(remark.words());
        return words.toString();
    }

    /// "2018/19, Blackpool 66.4%, England 71.8%".
    static String words(Subject subject, Period slot) {
        StringBuilder words = new StringBuilder(slot.label());
        for (Trace trace : shown(subject)) {
            words.append(", ").append(trace.strand().name()).append(' ');
            words.append(text(subject, trace, slot));
        }
        for (Beside beside : Beside.of(subject, slot))
            words.append(", ").append(beside.name()).append(' ').append(beside.text());
        return words.toString();
    }

    private static List<HitPoint.Value> values(Subject subject, Period slot, Plot plot) {
        List<HitPoint.Value> values = new ArrayList<>();
        for (Trace trace : shown(subject)) {
            Run.Dot dot = trace.at(slot);
            values.add(
                    new HitPoint.Value(
                            trace.role(),
                            trace.strand().name(),
                            text(subject, trace, slot),
                            dot == null ? null : plot.at(dot)));
        }
        for (Beside beside : Beside.of(subject, slot)) {
            Point at =
                    Double.isNaN(beside.value())
                            ? null
                            : plot.at(new Run.Dot(slot, beside.value()));
            values.add(new HitPoint.Value(beside.role(), beside.name(), beside.text(), at));
        }
        return values;
    }

    private static List<Trace> shown(Subject subject) {
        List<Trace> shown = new ArrayList<>(List.of(subject.area()));
        add(subject.second(), shown);
        add(subject.england(), shown);
        add(subject.region(), shown);
        return shown;
    }

    private static void add(@Nullable Trace trace, List<Trace> shown) {
        if (trace != null) shown.add(trace);
    }

    private static String text(Subject subject, Trace trace, Period slot) {
        for (Strand.Entry entry : trace.strand().entries()) {
            if (!entry.period().equals(slot)) continue;
            return switch (entry.reading()) {
                case Reading.Published published ->
                        subject.content().wording().figure(published.value())
                                + quality(entry.quality());
                case Reading.Withheld withheld -> "no figure, " + withheld.reason().words();
                case Reading.Absent() -> "no figure";
            };
        }
        return "no figure";
    }

    /// The mark of that reading in brackets with a space before it, nothing where it has none.
    static String mark(Strand strand, Period period) {
        for (Strand.Entry entry : strand.entries()) {
            if (entry.period().equals(period) && !entry.quality().mark().isEmpty())
                return " [" + entry.quality().mark() + "]";
        }
        return "";
    }

    private static String quality(Quality quality) {
        return quality.mark().isEmpty() ? "" : " (" + quality.words() + ")";
    }
}
