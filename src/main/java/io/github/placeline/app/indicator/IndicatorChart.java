package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.Spread;
import io.github.placeline.analysis.standing.Confidence;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.chart.BandPoint;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.PeriodNote;
import io.github.placeline.chart.Span;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Wording;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the charts of an indicator show.
public final class IndicatorChart {

    /// England's assessments and collections of two academic years did not take place.
    private static final PeriodNote PANDEMIC =
            new PeriodNote(
                    PeriodNote.Kind.NOT_PUBLISHED,
                    Period.academicYearEnding(2020),
                    Period.academicYearEnding(2021),
                    "COVID-19");

    private static final String INVENTED =
            "These figures are invented, to show what Placeline does.";

    /// Of fewer the middle half would be a handful.
    private static final int FEWEST_AUTHORITIES = 8;

    private IndicatorChart() {}

    /// The area beside its country, with what is known about the record.
    public static ChartContent.Builder of(
            Series area, Optional<Series> country, List<SeriesBreak> breaks) {
        return of(area.indicator().name(), Strand.of(area), area, breaks)
                .england(country.map(Strand::of).orElse(null));
    }

    /// A line of an indicator's under its own title, with what is known about the record.
    ///
    /// @param line the series as it is drawn
    static ChartContent.Builder of(
            String title, Strand line, Series series, List<SeriesBreak> breaks) {
        Indicator indicator = series.indicator();
        return ChartContent.of(title, line, Wording.of(indicator.unit(), indicator.decimals()))
                .axisTitle(indicator.population())
                .breaks(breaks)
                .periodNotes(List.of(PANDEMIC))
                .notes(series.area().invented() ? List.of(INVENTED) : List.of());
    }

    /// The years of a window as charts count them.
    public static io.github.placeline.chart.Window years(Window window) {
        return new io.github.placeline.chart.Window(
                window.years() == Integer.MAX_VALUE ? 0 : window.years(),
                window.first(),
                window.last());
    }

    /// The area's 95 % interval in every period that has one.
    static List<BandPoint> confidence(Series area) {
        List<BandPoint> band = new ArrayList<>();
        for (Observation observation : area.observations()) {
            if (!(observation.reading() instanceof Reading.Published figure)) continue;
            Interval interval = Confidence.of(figure, area.indicator()).interval();
            if (interval.isStated())
                band.add(new BandPoint(observation.period(), interval.low(), interval.high()));
        }
        return band;
    }

    /// From the lower to the upper quartile of all authorities, in every period of `area` or
    /// `country` in which enough of them have a value.
    static List<BandPoint> envelope(Series area, Optional<Series> country, List<Series> all) {
        TreeSet<Period> periods = new TreeSet<>();
        Stream.concat(Stream.of(area), country.stream())
                .flatMap(series -> series.observations().stream())
                .map(Observation::period)
                .forEach(periods::add);
        List<BandPoint> band = new ArrayList<>();
        for (Period period : periods) {
            Quantiles values = Spread.of(area.indicator(), period, all).values();
            if (values.count() >= FEWEST_AUTHORITIES)
                band.add(new BandPoint(period, values.at(0.25), values.at(0.75)));
        }
        return band;
    }

    static List<Span> spans(List<AreaGroup> programmes, List<Project> projects, long indicator) {
        Stream<Span> ofProgrammes =
                programmes.stream().flatMap(group -> span(group.name(), group.lifetime()).stream());
        Stream<Span> ofProjects =
                projects.stream()
                        .filter(project ->
                                project.measures().stream()
                                        .anyMatch(measure -> measure.indicator() == indicator))
                        .flatMap(project -> span(project.title(), project.lifetime()).stream());
        return Stream.concat(ofProgrammes, ofProjects).toList();
    }

    private static Optional<Span> span(String name, Lifetime lifetime) {
        LocalDate opened = lifetime.opened();
        LocalDate closed = lifetime.closed();
        if (opened == null) return Optional.empty();
        return Optional.of(new Span(name, opened, closed == null ? null : closed.minusDays(1)));
    }
}
