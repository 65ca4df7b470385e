package io.github.placeline.app.deck;

import io.github.placeline.app.deck.Making.Filled;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.years.ThroughYears;
import io.github.placeline.app.years.YearsQuestion;
import io.github.placeline.app.years.YearsView;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Slides on which all authorities move from year to year.
final class YearsSlides {

    private final Workspace workspace;
    private final ChartSlides charts;

    YearsSlides(Workspace workspace) {
        this.workspace = workspace;
        this.charts = new ChartSlides(workspace);
    }

    SlideFacts through(Slide slide, SlideSubject.Years wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Indicator up = workspace.indicators().byCode(wanted.indicator()).orElse(null);
        Making making = new Making(slide, "Through the years", area, up);
        if (area == null) return making.withoutArea(wanted.area());
        if (up == null) return making.withoutIndicator(wanted.indicator());
        Indicator across = indicator(wanted.across());
        if (across == null && wanted.across() != null)
            return making.withoutIndicator(wanted.across());
        Area other = area(wanted.other());
        if (other == null && wanted.other() != null) return making.withoutArea(wanted.other());
        ThroughYears years =
                new YearsView(workspace, SmallNumberGuard.of(workspace, AsAt.NOW))
                        .facts(
                                YearsQuestion.of(area, up)
                                        .with(other)
                                        .against(across)
                                        .over(wanted.years()));
        String title = years.content().title() + " through the years, " + area.name();
        if (years.isEmpty())
            return making.gone(
                    title,
                    "There are no figures of \u201c%s\u201d in this workspace now."
                            .formatted(up.name()));
        List<Indicator> indicators =
                Stream.of(up, across).filter(java.util.Objects::nonNull).toList();
        List<Area> areas = Stream.of(area, other).filter(java.util.Objects::nonNull).toList();
        return making.with(
                new Filled(
                        title,
                        String.join(" and ", areas.stream().map(Area::name).toList())
                                + "  \u00b7  "
                                + years.content().title()
                                + " through the years",
                        years.sentence().isEmpty() ? title : years.sentence(),
                        new SlideBody.Through(years.content()),
                        SlideSource.of(indicators, files(area, indicators)),
                        indicators.stream().noneMatch(one -> one.source().isBlank()),
                        Set.of(),
                        table(years.content()),
                        ChartSlides.names(areas)));
    }

    private List<String> files(Area area, List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(
                        one -> charts.facts(area, one, Breakdown.TOTAL, 0, null).sources().stream())
                .map(io.github.placeline.app.indicator.SourceFile::name)
                .toList();
    }

    private @Nullable Indicator indicator(@Nullable String code) {
        return code == null ? null : workspace.indicators().byCode(code).orElse(null);
    }

    private @Nullable Area area(@Nullable String code) {
        return code == null ? null : workspace.areas().byCode(code).orElse(null);
    }

    /// A row a year: where those stood that are named in the chart.
    private static List<List<String>> table(YearsContent content) {
        List<Kind> named =
                Stream.of(Kind.FIRST, Kind.SECOND, Kind.COUNTRY)
                        .filter(kind -> !name(content, kind).isEmpty())
                        .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Year"));
        for (Kind kind : named) {
            heading.add(name(content, kind));
            if (!content.across().places()) heading.add(content.across().title());
            else if (kind != Kind.COUNTRY) heading.add("Place");
        }
        rows.add(heading);
        for (Frame frame : content.frames()) {
            List<String> row = new ArrayList<>(List.of(frame.label()));
            for (Kind kind : named) {
                Optional<Dot> dot = frame.of(kind);
                row.add(dot.map(one -> content.up().wording().figure(one.y())).orElse(""));
                if (!content.across().places() || kind != Kind.COUNTRY)
                    row.add(dot.map(one -> content.across().wording().figure(one.x())).orElse(""));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String name(YearsContent content, Kind kind) {
        return content.frames().stream()
                .flatMap(frame -> frame.of(kind).stream())
                .map(Dot::name)
                .findFirst()
                .orElse("");
    }
}
