package io.github.placeline.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a chart through the years shows, before it has a size: where every area stood in each of
/// them.
///
/// @param title what the chart shows
/// @param across what is measured to the right
/// @param up what is measured upwards
/// @param frames in the order of time
public record YearsContent(String title, Measure across, Measure up, List<Frame> frames) {

    public YearsContent {
        frames = List.copyOf(frames);
    }

    /// The same in other words, for a chart that must not name an area.
    public YearsContent worded(UnaryOperator<String> words) {
        return new YearsContent(
                words.apply(title),
                across,
                up,
                frames.stream()
                        .map(frame ->
                                new Frame(
                                        frame.label(),
                                        frame.afterBreak(),
                                        frame.dots().stream()
                                                .map(dot -> dot.worded(words))
                                                .toList(),
                                        frame.note()))
                        .toList());
    }

    /// One direction.
    ///
    /// @param title its name with its unit
    /// @param places whether it counts places in a list, so that the axis ends with the last
    public record Measure(String title, Wording wording, boolean places) {}

    /// One year.
    ///
    /// @param label "2018/19"
    /// @param afterBreak whether it was measured in a new way, so that nothing runs on from before
    /// @param note what is to be known of it, empty where there is nothing
    public record Frame(String label, boolean afterBreak, List<Dot> dots, String note) {
        public Frame {
            dots = List.copyOf(dots);
        }

        Optional<Dot> of(long area) {
            return dots.stream().filter(dot -> dot.area() == area).findFirst();
        }

        /// Where the area stood that is marked so: there is one of each kind but the others.
        public Optional<Dot> of(Kind kind) {
            return dots.stream().filter(dot -> dot.kind() == kind).findFirst();
        }
    }

    /// Where one area stood.
    ///
    /// @param area its key, by which it is followed from year to year
    /// @param words its figures as a sentence
    public record Dot(long area, String name, double x, double y, Kind kind, String words) {
        Dot worded(UnaryOperator<String> other) {
            return new Dot(area, other.apply(name), x, y, kind, other.apply(words));
        }
    }

    /// How an area is marked; the later ones are drawn over the earlier.
    public enum Kind {
        OTHER,
        COUNTRY,
        SECOND,
        FIRST
    }
}
