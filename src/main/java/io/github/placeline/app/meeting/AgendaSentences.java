package io.github.placeline.app.meeting;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the figures say to the items of an agenda, as they were known at one moment.
final class AgendaSentences {

    private final Workspace workspace;
    private final MeetingBook book;
    private final AsAt asAt;

    AgendaSentences(Workspace workspace, MeetingBook book, AsAt asAt) {
        this.workspace = workspace;
        this.book = book;
        this.asAt = asAt;
    }

    /// A sentence or two; empty for words.
    String of(Meeting.Item item) {
        return switch (item) {
            case Meeting.OneIndicator(var key, _) ->
                    book.indicator(key)
                            .map(indicator -> facts(indicator, null).sentence())
                            .orElse("");
            case Meeting.Comparison(var key, var other, _) ->
                    book.indicator(key).map(indicator -> compared(indicator, other)).orElse("");
            case Meeting.OneProject(var key, _) -> book.project(key).map(this::project).orElse("");
            case Meeting.Text _ -> "";
        };
    }

    private IndicatorFacts facts(Indicator indicator, @Nullable Area beside) {
        return new IndicatorView(workspace)
                .facts(IndicatorQuestion.of(book.area(), indicator).with(asAt).beside(beside));
    }

    private String compared(Indicator indicator, @Nullable Long other) {
        Area beside = other == null ? null : book.area(other).orElse(null);
        IndicatorFacts facts = facts(indicator, beside);
        if (beside == null) return ranked(facts);
        Series second = facts.second();
        return second == null
                ? "%s has no figures of this for %s."
                        .formatted(
                                asAt.equals(AsAt.NOW) ? "The workspace" : "The record of that day",
                                beside.name())
                : together(indicator, facts.area(), second);
    }

    private String ranked(IndicatorFacts facts) {
        Comparison comparison = facts.comparison();
        Period latest = comparison.latest();
        return comparison.rank() == null || latest == null
                ? book.area().name() + " is not ranked among authorities."
                : "%s is %s in %s."
                        .formatted(book.area().name(), comparison.rank().words(), latest.label());
    }

    /// Both in the newest period that they share.
    private static String together(Indicator indicator, Series first, Series second) {
        Figures figures = Figures.of(indicator);
        List<Point> theirs = Point.publishedIn(second);
        Optional<Point> own =
                Point.publishedIn(first).reversed().stream()
                        .filter(point -> at(theirs, point.period()).isPresent())
                        .findFirst();
        if (own.isEmpty())
            return "%s and %s have no period in common."
                    .formatted(first.area().name(), second.area().name());
        Point mine = own.get();
        double beside = at(theirs, mine.period()).orElseThrow().value();
        return "In %s, %s was at %s, %s (%s)."
                .formatted(
                        mine.period().label(),
                        first.area().name(),
                        figures.value(mine.value()),
                        figures.against(mine.value(), beside, second.area().name()),
                        figures.figure(beside));
    }

    private static Optional<Point> at(List<Point> points, Period period) {
        return points.stream().filter(point -> point.period().equals(period)).findFirst();
    }

    private String project(Project project) {
        LocalDate day = asAt.day();
        String money = ProjectPage.pounds(project.fundingPence() + project.matchFundingPence());
        String dates = new ProjectPage(project, "", List.of(), List.of()).dates();
        return project.decisions().stream()
                .filter(decision -> !decision.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(decision ->
                        "%s, %s. Last decided: %s on %s."
                                .formatted(
                                        dates,
                                        money,
                                        decision.kind().words().toLowerCase(java.util.Locale.UK),
                                        ProjectPage.day(decision.on())))
                .orElse("%s, %s. Nothing decided yet.".formatted(dates, money));
    }
}
