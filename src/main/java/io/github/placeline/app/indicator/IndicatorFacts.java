package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.sentence.Headline;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Project;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything about one indicator of one area. Series hold all years; rows, gaps, chart and sources
/// keep to the window.
///
/// @param comparison the latest period beside England, region, neighbours and every authority
/// @param position of the latest value beside England
/// @param area the area's own series; empty when it has none
/// @param second the other area's that is shown with it, null for none
/// @param country England's series, null for England itself and where the file has none
/// @param region null where the region has none
/// @param neighbours the statistical neighbours that have a series, the closest first
/// @param trend of the area's values in the window since the last series break
/// @param gaps to England in the same periods: first, last, whether they close
/// @param headline the answer in sentences
/// @param breakdowns what the area has this indicator for
/// @param targets of the area for this indicator and breakdown, set by the day asked for
/// @param rows oldest first
/// @param byTerm the area's record term by term; empty for one that is not published by term
/// @param recorded the years for which the area or its country has anything, whatever the window
/// @param others the areas with figures that may be shown beside it, by name
/// @param notes what people had written about it by the day asked for
/// @param chart without the notes, which are for those who work with the file
public record IndicatorFacts(
        IndicatorQuestion question,
        Comparison comparison,
        Position position,
        Series area,
        @Nullable Series second,
        @Nullable Series country,
        @Nullable Series region,
        List<Series> neighbours,
        Trend trend,
        GapRecord gaps,
        Headline headline,
        List<KeyFigure> keyFigures,
        List<TableRow> rows,
        List<SourceFile> sources,
        List<Breakdown> breakdowns,
        List<SeriesBreak> breaks,
        List<Target> targets,
        List<Project> projects,
        List<AreaGroup> programmes,
        Series byTerm,
        YearRange recorded,
        List<Area> others,
        List<AreaNote> notes,
        ChartContent chart) {

    public IndicatorFacts {
        neighbours = List.copyOf(neighbours);
        keyFigures = List.copyOf(keyFigures);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        breakdowns = List.copyOf(breakdowns);
        breaks = List.copyOf(breaks);
        targets = List.copyOf(targets);
        projects = List.copyOf(projects);
        programmes = List.copyOf(programmes);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
    }

    /// How this indicator's figures are written.
    public Figures figures() {
        return Figures.of(question.indicator());
    }

    /// The answer in one or two sentences.
    public String sentence() {
        return headline.brief();
    }

    /// The direction in words.
    public TrendVerdict direction() {
        return trend.verdict(question.indicator().polarity());
    }

    /// What England is called here: an invented area has an invented one.
    public String countryName() {
        return country == null ? "England" : country.area().name();
    }
}
