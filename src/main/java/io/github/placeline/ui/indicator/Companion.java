package io.github.placeline.ui.indicator;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reader may show beside the area's line, or leave out.
public enum Companion {
    COUNTRY,
    REGION,
    NEIGHBOURS,
    INTERVAL,
    AUTHORITIES,
    TARGET;

    /// What is shown until somebody chooses otherwise.
    static final Set<Companion> USUAL = EnumSet.complementOf(EnumSet.of(AUTHORITIES));

    private boolean isIn(ChartContent chart) {
        return switch (this) {
            case COUNTRY -> chart.england() != null;
            case REGION -> chart.region() != null;
            case NEIGHBOURS -> !chart.neighbours().isEmpty();
            case INTERVAL -> !chart.confidence().isEmpty();
            case AUTHORITIES -> !chart.envelope().isEmpty();
            case TARGET -> chart.target() != null;
        };
    }

    /// Those that there are in `chart`.
    static List<Companion> in(ChartContent chart) {
        return Stream.of(values()).filter(one -> one.isIn(chart)).toList();
    }

    /// As its switch says it: the country's and region's own names, how many neighbours.
    String words(ChartContent chart) {
        return switch (this) {
            case COUNTRY -> name(chart.england());
            case REGION -> name(chart.region());
            case NEIGHBOURS -> chart.neighbours().size() + " statistical neighbours";
            case INTERVAL -> "95% confidence interval";
            case AUTHORITIES -> "All local authorities";
            case TARGET -> "Target";
        };
    }

    private static String name(@Nullable Strand strand) {
        return strand == null ? "" : strand.name();
    }

    /// `chart` with these companions only.
    static ChartContent only(ChartContent chart, Set<Companion> wanted) {
        return ChartContent.of(chart.title(), chart.area(), chart.wording())
                .axisTitle(chart.axisTitle())
                .second(chart.second())
                .england(wanted.contains(COUNTRY) ? chart.england() : null)
                .region(wanted.contains(REGION) ? chart.region() : null)
                .neighbours(wanted.contains(NEIGHBOURS) ? chart.neighbours() : List.of())
                .confidence(wanted.contains(INTERVAL) ? chart.confidence() : List.of())
                .envelope(wanted.contains(AUTHORITIES) ? chart.envelope() : List.of())
                .breaks(chart.breaks())
                .periodNotes(chart.periodNotes())
                .spans(chart.spans())
                .target(wanted.contains(TARGET) ? chart.target() : null)
                .window(chart.window())
                .notes(chart.notes())
                .pins(chart.pins())
                .build();
    }
}
