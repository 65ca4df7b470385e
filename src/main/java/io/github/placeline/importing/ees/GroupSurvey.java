package io.github.placeline.importing.ees;

import io.github.placeline.importing.csv.Cells;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the items whose group must be said: "Unknown" may stand under gender and under ethnicity,
/// with figures of its own in each.
final class GroupSurvey {

    private final EesColumns columns;
    private final Map<Integer, ColumnSurvey> surveys;
    private final Map<Integer, Integer> groupOfFilter = new LinkedHashMap<>();
    private final Map<Integer, Row> rows = new HashMap<>();

    GroupSurvey(EesColumns columns, Map<Integer, ColumnSurvey> surveys) {
        this.columns = columns;
        this.surveys = surveys;
        for (int column : surveys.keySet()) {
            int group = columns.groupOf(column);
            if (group >= 0) groupOfFilter.put(column, group);
        }
    }

    /// The groups of the first row with a key, in the order of the filters, and a hash of its
    /// figures.
    private record Row(List<String> groups, int figures) {}

    void see(Cells cells, int key) {
        if (groupOfFilter.isEmpty()) return;
        int figures = 0;
        for (int column = 0; column < cells.count(); column++) {
            if (columns.isFigure(column)) figures = figures * 31 + cells.text(column).hashCode();
        }
        List<String> groups = groupOfFilter.values().stream().map(cells::trimmed).toList();
        Row first = rows.putIfAbsent(key, new Row(groups, figures));
        if (first == null || first.figures() == figures) return;
        int at = 0;
        for (int filter : groupOfFilter.keySet()) {
            ColumnSurvey survey = surveys.get(filter);
            if (survey != null && !first.groups().get(at).equals(groups.get(at)))
                survey.seeGrouped(cells.text(filter));
            at++;
        }
    }
}
