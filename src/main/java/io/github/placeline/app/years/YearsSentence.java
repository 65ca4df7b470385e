package io.github.placeline.app.years;

import io.github.placeline.analysis.Spread;
import io.github.placeline.app.years.Frames.Dated;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.List;
import java.util.Optional;

/// Where the followed area stood in the first year and in the last, since the last series break:
/// what lies before it is no comparison.
final class YearsSentence {

    private final Frames years;
    private final List<Dated> frames;

    YearsSentence(Frames years, List<Dated> frames) {
        this.years = years;
        this.frames = frames;
    }

    /// "Blackpool was 139th of 151 in 2015/16 (42.1%) and 120th of 152 in 2024/25 (44.3%).", or
    /// "Blackpool was at 42.1% and 7.6% in 2015/16, at 44.3% and 7.1% in 2024/25."; empty where the
    /// area has no figure.
    String words() {
        List<Dated> own =
                frames.subList(begin(), frames.size()).stream()
                        .filter(one -> dot(one).isPresent())
                        .toList();
        if (own.isEmpty()) return "";
        String name = years.question().first().name();
        String last = standing(own.getLast());
        return own.size() == 1
                ? "%s was %s.".formatted(name, last)
                : "%s was %s, and %s.".formatted(name, standing(own.getFirst()), last);
    }

    private int begin() {
        int begin = 0;
        for (int at = 0; at < frames.size(); at++)
            if (frames.get(at).frame().afterBreak()) begin = at;
        return begin;
    }

    private static Optional<Dot> dot(Dated one) {
        return one.frame().of(Kind.FIRST);
    }

    private String standing(Dated one) {
        Dot dot = dot(one).orElseThrow();
        Area area = years.question().first();
        Indicator across = years.question().across();
        String figure = Frames.figure(years.question().up(), dot.y());
        String year = one.period().label();
        if (across != null)
            return "at %s and %s in %s".formatted(figure, Frames.figure(across, dot.x()), year);
        return Optional.of(Spread.of(years.question().up(), one.period(), years.up()))
                .filter(_ -> Spread.isAuthority(area))
                .flatMap(spread -> spread.rankOf(dot.y()))
                .map(place -> "%s in %s (%s)".formatted(place.words(), year, figure))
                .orElse("at %s in %s".formatted(figure, year));
    }
}
