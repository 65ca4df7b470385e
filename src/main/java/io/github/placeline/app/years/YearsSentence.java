package io.github.placeline.app.years;

import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.Spread;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the followed area stood in the first year and in the last, since the last series break:
/// what lies before it is no comparison.
final class YearsSentence {

    private final Frames years;
    private final List<Frame> frames;

    YearsSentence(Frames years, List<Frame> frames) {
        this.years = years;
        this.frames = frames;
    }

    /// "Blackpool was 139th of 151 in 2015/16 (42.1%) and 120th of 152 in 2024/25 (44.3%)."; empty
    /// where the area has no figure.
    String words() {
        List<Period> periods = years.shown();
        List<Period> own =
                IntStream.range(begin(), frames.size())
                        .filter(at ->
                                frames.get(at).dots().stream()
                                        .anyMatch(dot -> dot.kind() == Kind.FIRST))
                        .mapToObj(periods::get)
                        .toList();
        if (own.isEmpty()) return "";
        Area area = years.question().first();
        String last = standing(own.getLast());
        return own.size() == 1
                ? "%s was %s.".formatted(area.name(), last)
                : "%s was %s and %s.".formatted(area.name(), standing(own.getFirst()), last);
    }

    private int begin() {
        int begin = 0;
        for (int at = 0; at < frames.size(); at++) if (frames.get(at).afterBreak()) begin = at;
        return begin;
    }

    private String standing(Period period) {
        Area area = years.question().first();
        double value =
                years.up().stream()
                        .filter(one -> one.area().equals(area))
                        .map(one -> one.at(period))
                        .filter(Reading.Published.class::isInstance)
                        .mapToDouble(one -> ((Reading.Published) one).value())
                        .findFirst()
                        .orElseThrow();
        String figure = Frames.figure(years.question().up(), value);
        boolean ranked = years.question().across() == null && Spread.isAuthority(area);
        Optional<Rank> rank =
                ranked
                        ? Spread.of(years.question().up(), period, years.up()).rankOf(value)
                        : Optional.empty();
        return rank.map(place -> "%s in %s (%s)".formatted(place.words(), period.label(), figure))
                .orElse("at %s in %s".formatted(figure, period.label()));
    }
}
