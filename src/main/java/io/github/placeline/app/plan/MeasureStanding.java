package io.github.placeline.app.plan;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A success measure of a project beside what happened during it. It says when, never why.
///
/// @param wanted "+3.0 pp by 2020/21"
/// @param happened "+2.1 pp during the project, 2017/18 to 2020/21", or why nothing can be said
public record MeasureStanding(
        Project.Measure measure, Indicator indicator, String wanted, String happened) {

    /// @param values published for the project's place, oldest first
    /// @param starts the project's first day, null where nobody has said
    static MeasureStanding of(
            Project.Measure measure,
            Indicator indicator,
            List<Point> values,
            @Nullable LocalDate starts) {
        Figures figures = Figures.of(indicator);
        return new MeasureStanding(
                measure,
                indicator,
                figures.change(measure.change()) + " by " + measure.by().label(),
                happened(measure, figures, values, starts));
    }

    private static String happened(
            Project.Measure measure,
            Figures figures,
            List<Point> values,
            @Nullable LocalDate starts) {
        if (starts == null) return "The project has no start date.";
        List<Point> comparable =
                values.stream()
                        .filter(point -> point.period().isComparableWith(measure.by()))
                        .toList();
        Optional<Point> before =
                comparable.stream()
                        .filter(point -> point.period().end().isBefore(starts))
                        .reduce((_, later) -> later);
        Optional<Point> now =
                comparable.stream()
                        .filter(point -> !point.period().end().isBefore(starts))
                        .filter(point -> point.period().compareTo(measure.by()) <= 0)
                        .reduce((_, later) -> later);
        if (before.isEmpty() || now.isEmpty())
            return "No figures before and during the project yet.";
        double change = figures.difference(now.get().value(), before.get().value());
        return "%s during the project: %s in %s, %s in %s"
                .formatted(
                        figures.change(change),
                        figures.value(before.get().value()),
                        before.get().period().label(),
                        figures.value(now.get().value()),
                        now.get().period().label());
    }

    /// The short name of what is measured.
    public String name() {
        return ShortName.title(indicator);
    }
}
