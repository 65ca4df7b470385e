package io.github.placeline.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A table as it is meant, to be written in any layout and compared with what was read.
///
/// @param figures by area, period and indicator, in the order of [#key(String, String, String)]
record WrittenTable(
        List<String> areas,
        List<String> periods,
        List<String> indicators,
        Map<String, String> figures) {

    static String key(String area, String period, String indicator) {
        return area + " | " + period + " | " + indicator;
    }

    String figure(String area, String period, String indicator) {
        return figures.getOrDefault(key(area, period, indicator), "");
    }

    /// Every figure with its key.
    TreeSet<String> lines() {
        TreeSet<String> lines = new TreeSet<>();
        for (String area : areas)
            for (String period : periods)
                for (String indicator : indicators)
                    lines.add(
                            key(area, period, indicator) + " = " + figure(area, period, indicator));
        return lines;
    }

    enum Layout {
        LONG,
        INDICATORS_ACROSS,
        PERIODS_ACROSS,
        PERIODS_BELOW_INDICATORS,
        PERIODS_IN_WORDS,
        AREAS_ACROSS
    }

    /// The rows of the table in this layout, its header first.
    List<List<String>> rows(Layout layout) {
        return switch (layout) {
            case LONG -> longRows();
            case INDICATORS_ACROSS -> indicatorsAcross();
            case PERIODS_ACROSS -> withIndicatorColumn();
            case PERIODS_BELOW_INDICATORS -> belowIndicators();
            case PERIODS_IN_WORDS -> inWords();
            case AREAS_ACROSS -> areasAcross();
        };
    }

    private List<List<String>> longRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Local authority", "Year", "Measure", "Value"));
        for (String area : areas)
            for (String indicator : indicators)
                for (String period : periods)
                    rows.add(List.of(area, period, indicator, figure(area, period, indicator)));
        return rows;
    }

    private List<List<String>> indicatorsAcross() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(List.of("LA", "Academic year"), indicators));
        for (String area : areas)
            for (String period : periods)
                rows.add(
                        row(
                                List.of(area, period),
                                indicators.stream()
                                        .map(indicator -> figure(area, period, indicator))
                                        .toList()));
        return rows;
    }

    private List<List<String>> withIndicatorColumn() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(List.of("Indicator", "Area"), periods));
        for (String indicator : indicators)
            for (String area : areas)
                rows.add(
                        row(
                                List.of(indicator, area),
                                periods.stream()
                                        .map(period -> figure(area, period, indicator))
                                        .toList()));
        return rows;
    }

    private List<List<String>> belowIndicators() {
        List<List<String>> rows = new ArrayList<>();
        List<String> upper = new ArrayList<>(List.of("Authority"));
        List<String> lower = new ArrayList<>(List.of(""));
        for (String indicator : indicators) {
            for (int at = 0; at < periods.size(); at++) {
                upper.add(at == 0 ? indicator : "");
                lower.add(periods.get(at));
            }
        }
        rows.add(upper);
        rows.add(lower);
        rows.addAll(areaRows());
        return rows;
    }

    private List<List<String>> inWords() {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Authority"));
        for (String indicator : indicators)
            for (String period : periods) header.add(indicator + " " + period);
        rows.add(header);
        rows.addAll(areaRows());
        return rows;
    }

    private List<List<String>> areaRows() {
        List<List<String>> rows = new ArrayList<>();
        for (String area : areas) {
            List<String> row = new ArrayList<>(List.of(area));
            for (String indicator : indicators)
                for (String period : periods) row.add(figure(area, period, indicator));
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> areasAcross() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(List.of("Measure", "Period"), areas));
        for (String indicator : indicators)
            for (String period : periods)
                rows.add(
                        row(
                                List.of(indicator, period),
                                areas.stream()
                                        .map(area -> figure(area, period, indicator))
                                        .toList()));
        return rows;
    }

    private static List<String> row(List<String> first, List<String> rest) {
        List<String> row = new ArrayList<>(first);
        row.addAll(rest);
        return row;
    }
}
