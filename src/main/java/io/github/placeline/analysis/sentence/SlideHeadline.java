package io.github.placeline.analysis.sentence;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import java.util.List;

/// What a slide says of one area and indicator in two short sentences, so that they fit two lines
/// of a projector (METHODS 11): where it is beside the benchmark now, and where it was at the start
/// of the years shown.
public final class SlideHeadline {

    private SlideHeadline() {}

    /// "Blackpool was 14.8 pp below England in 2024. In 2015 it was 3.7 pp below."
    ///
    /// @param benchmark its name
    /// @param own the area's values that may be compared, oldest first
    /// @param gaps to the benchmark in the same periods, oldest first; empty for none
    public static String of(
            String area, String benchmark, Figures figures, List<Point> own, List<Gap> gaps) {
        if (own.isEmpty()) return "There is no figure for " + area + ".";
        boolean current = !gaps.isEmpty() && gaps.getLast().period().equals(own.getLast().period());
        return current ? beside(area, benchmark, figures, gaps) : alone(area, figures, own);
    }

    private static String beside(String area, String benchmark, Figures figures, List<Gap> gaps) {
        Gap now = gaps.getLast();
        String first =
                "%s was %s in %s."
                        .formatted(
                                area,
                                figures.against(now.area(), now.benchmark(), benchmark),
                                now.period().label());
        if (gaps.size() < 2) return first;
        Gap then = gaps.getFirst();
        return "%s In %s it was %s.".formatted(first, then.period().label(), place(figures, then));
    }

    private static String place(Figures figures, Gap gap) {
        Direction side = figures.direction(gap.area(), gap.benchmark());
        return side == Direction.LEVEL
                ? "level"
                : figures.gap(gap.difference()) + " " + side.place();
    }

    private static String alone(String area, Figures figures, List<Point> own) {
        Point now = own.getLast();
        String first =
                "%s was at %s in %s."
                        .formatted(area, figures.value(now.value()), now.period().label());
        if (own.size() < 2) return first;
        Point then = own.getFirst();
        return "%s In %s it was at %s."
                .formatted(first, then.period().label(), figures.value(then.value()));
    }
}
