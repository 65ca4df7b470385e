package io.github.placeline.importing.ees;

import java.util.Map;
import java.util.Set;

/// A column that says which part of the population a row is about.
///
/// @param name the characteristic
/// @param items its items by their lower-case text, in the spelling to be stored; the total is none
/// @param group the column that groups the items, -1 where there is none
/// @param groupName its name
/// @param grouped items (and perhaps the total), in lower case, that stand in several groups with
///   different figures, so that the group must be said too
record FilterColumn(
        int column,
        String name,
        Map<String, String> items,
        int group,
        String groupName,
        Set<String> grouped) {

    FilterColumn {
        items = Map.copyOf(items);
        grouped = Set.copyOf(grouped);
    }

    /// Adds what the row's cells in this column and its group say to the parts of a breakdown.
    void describe(String item, String groupItem, Map<String, String> parts) {
        String key = ColumnSurvey.key(item);
        String stored = items.get(key);
        if (stored != null) parts.put(name, stored);
        String groupKey = ColumnSurvey.key(groupItem);
        boolean named = !groupKey.isEmpty() && !groupKey.equals(ColumnSurvey.TOTAL);
        if (named && grouped.contains(key)) parts.put(groupName, groupItem.strip());
    }
}
