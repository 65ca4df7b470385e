package io.github.placeline.chart;

import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The small marks on the time axis: a note at its period, a joint between two. Several of a kind
/// at one place share a mark.
final class Pins {
    private static final double RADIUS = 0.4;
    private static final double RIM = 1.5;

    private Pins() {}

    /// One mark with what it says.
    ///
    /// @param slot the period whose reader hears it
    private record Placed(Pin.Kind kind, Period slot, Point at, String words) {}

    static List<Mark> marks(Subject subject, Plot plot, Style style) {
        double radius = RADIUS * style.axisText();
        List<Mark> marks = new ArrayList<>();
        for (Placed pin : placed(subject, plot)) {
            Shape shape = pin.kind().shape();
            marks.add(new Mark.Symbol(Role.SURFACE, Shape.CIRCLE, pin.at(), radius + RIM, ""));
            marks.add(new Mark.Symbol(pin.kind().role(), shape, pin.at(), radius, pin.words()));
        }
        return marks;
    }

    /// What is marked at one period, for the reader of its point.
    static List<HitPoint.Remark> at(Period slot, Subject subject, Plot plot) {
        return placed(subject, plot).stream()
                .filter(pin -> pin.slot().equals(slot))
                .map(pin -> new HitPoint.Remark(pin.words(), pin.at(), pin.kind() == Pin.Kind.NOTE))
                .toList();
    }

    /// What the caption says of them: each joint, and what the others are.
    static List<String> sentences(Subject subject) {
        List<String> sentences = new ArrayList<>();
        boolean notes = false;
        for (Pin pin : subject.content().pins()) {
            if (!isShown(pin, subject)) continue;
            switch (pin.kind()) {
                case NOTE -> notes = true;
                case JOINT -> sentences.add(pin.words() + ".");
            }
        }
        if (notes) sentences.add("Marks on the axis are notes.");
        return sentences;
    }

    /// All that is shown, in words.
    static List<String> words(Subject subject) {
        return subject.content().pins().stream()
                .filter(pin -> isShown(pin, subject))
                .map(pin -> pin.words() + ".")
                .toList();
    }

    private static boolean isShown(Pin pin, Subject subject) {
        return switch (pin.kind()) {
            case NOTE -> subject.timeline().holds(pin.period());
            case JOINT -> {
                int place = subject.timeline().placeFrom(pin.period());
                yield place > 0 && place < subject.timeline().slots().size();
            }
        };
    }

    private static List<Placed> placed(Subject subject, Plot plot) {
        TreeMap<Double, Placed> notes = new TreeMap<>();
        List<Placed> placed = new ArrayList<>();
        double y = plot.box().bottom();
        for (Pin pin : subject.content().pins()) {
            if (!isShown(pin, subject)) continue;
            switch (pin.kind()) {
                case NOTE -> {
                    double x = plot.x(pin.period());
                    notes.merge(
                            x,
                            new Placed(pin.kind(), pin.period(), new Point(x, y), pin.words()),
                            (one, other) ->
                                    new Placed(
                                            one.kind(),
                                            one.slot(),
                                            one.at(),
                                            one.words() + ". " + other.words()));
                }
                case JOINT -> {
                    int place = subject.timeline().placeFrom(pin.period());
                    Period slot = subject.timeline().slots().get(place);
                    double x = subject.breakAt(place, plot.time());
                    placed.add(new Placed(pin.kind(), slot, new Point(x, y), pin.words()));
                }
            }
        }
        placed.addAll(notes.values());
        return placed;
    }
}
