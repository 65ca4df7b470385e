package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.indicator.IndicatorChart;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.chart.Window;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one tile.
final class Tiles {

    private static final int SPARKLINE_YEARS = 10;
    private static final int OLD = 2;

    private final Judged judged;
    private final Summary summary;
    private final Series area;
    private final Indicator indicator;
    private final Figures figures;
    private final LocalDate today;

    private Tiles(Judged judged, Summary summary, LocalDate today) {
        this.today = today;
        this.judged = judged;
        this.summary = summary;
        this.area = judged.area();
        this.indicator = judged.indicator();
        this.figures = Figures.of(indicator);
    }

    static TileFacts tile(Judged judged, Summary summary, String section, LocalDate today) {
        return new Tiles(judged, summary, today).tile(ShortName.of(judged.indicator(), section));
    }

    private TileFacts tile(ShortName name) {
        List<Point> published = Point.publishedIn(area);
        Optional<Point> newest =
                published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
        Reading own = newest.map(point -> area.at(point.period())).orElse(Reading.ABSENT);
        Reading beside = newest.map(point -> benchmark(point.period())).orElse(Reading.ABSENT);
        String value = newest.map(point -> figures.figure(point.value())).orElse("");
        String period = newest.map(this::period).orElse("");
        String gap =
                own instanceof Reading.Published(double mine, _, _)
                                && beside instanceof Reading.Published(double theirs, _, _)
                        ? figures.against(mine, theirs, countryName())
                        : "";
        String benchmark =
                beside instanceof Reading.Published(double theirs, _, _)
                        ? figures.figure(theirs)
                        : "";
        Position position = Position.of(own, beside, indicator);
        TrendVerdict direction = judged.direction();
        String missing =
                newest.map(Point::period).filter(judged.latest()::equals).isPresent()
                        ? ""
                        : judged.latest().label();
        List<String> marks = marks(missing);
        String subLine = subLine(name);
        return new TileFacts(
                indicator,
                name.title(),
                subLine,
                value,
                period,
                gap,
                benchmark,
                position,
                direction,
                summary,
                missing,
                marks,
                newest.map(this::age).orElse(""),
                judged.target().orElse(null),
                IndicatorChart.of(area, judged.country(), judged.breaks())
                        .window(Window.last(SPARKLINE_YEARS))
                        .build(),
                words(value, period, gap, benchmark, position.standing(), missing)
                        + " "
                        + direction.words()
                        + "."
                        + newest.map(this::age)
                                .filter(age -> !age.isEmpty())
                                .map(age -> " Latest figure is " + age + ".")
                                .orElse("")
                        + judged.target()
                                .map(target -> " Target " + target.aim() + ". " + target.words())
                                .orElse(""));
    }

    /// "2 years old" where the period ended at least so long ago.
    private String age(Point newest) {
        long years = ChronoUnit.YEARS.between(newest.period().end(), today);
        return years >= OLD ? years + " years old" : "";
    }

    private Reading benchmark(Period period) {
        return judged.country().map(series -> series.at(period)).orElse(Reading.ABSENT);
    }

    private String countryName() {
        return judged.country().map(series -> series.area().name()).orElse("");
    }

    private String period(Point point) {
        String label = point.period().label();
        return figures.unitWords().isEmpty() ? label : figures.unitWords() + ", " + label;
    }

    private String subLine(ShortName name) {
        String polarity = indicator.polarity() == Polarity.LOWER_IS_BETTER ? "lower is better" : "";
        String line =
                Stream.of(name.rest(), name.counted(), polarity)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return line.isEmpty()
                ? line
                : line.substring(0, 1).toUpperCase(java.util.Locale.UK) + line.substring(1);
    }

    /// Quality of the newest reading, series breaks inside the sparkline, and why the latest period
    /// has no figure.
    private List<String> marks(String missing) {
        List<String> marks = new ArrayList<>();
        if (area.isEmpty()) return marks;
        Observation newest = area.observations().getLast();
        if (!newest.quality().mark().isEmpty()) marks.add("[" + newest.quality().mark() + "]");
        judged.breaks().stream()
                .map(SeriesBreak::first)
                .filter(first -> first.endYear() > judged.latest().endYear() - SPARKLINE_YEARS)
                .filter(first -> first.compareTo(judged.latest()) <= 0)
                .forEach(first -> marks.add("[b] " + first.endYear()));
        if (!missing.isEmpty()) {
            String why =
                    area.at(judged.latest()) instanceof Reading.Withheld(_, var reason)
                            ? reason.mark()
                            : "x";
            marks.add("[" + why + "] " + judged.latest().endYear());
        }
        return marks;
    }

    private String words(
            String value,
            String period,
            String gap,
            String benchmark,
            Standing standing,
            String missing) {
        String polarity =
                indicator.polarity() == Polarity.LOWER_IS_BETTER ? ", lower is better" : "";
        String figure = value.isEmpty() ? "No figure is published" : value + " " + period;
        String beside = gap.isEmpty() ? "" : ", " + gap + " (" + benchmark + ")";
        String verdict =
                standing == Standing.NO_DATA
                        ? ""
                        : " " + standing.words() + (standing.isTested() ? "." : ", not tested.");
        String latest = missing.isEmpty() ? "" : " No data for " + missing + why() + ".";
        String breaks =
                judged.breaks().stream()
                        .map(one -> " Series break " + one.first().endYear() + ".")
                        .collect(Collectors.joining());
        String since =
                summary == Summary.NO_DATA || summary == Summary.NOT_JUDGED
                        ? ""
                        : " " + summary.words() + ".";
        return indicator.name()
                + polarity
                + ": "
                + figure
                + beside
                + "."
                + verdict
                + since
                + latest
                + breaks;
    }

    private String why() {
        return area.at(judged.latest()) instanceof Reading.Withheld(_, var reason)
                ? ", " + reason.words()
                : "";
    }
}
