package io.github.placeline.importing.table.read;

import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.layout.Marks;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The columns that say what the figures of a row are about. What is written once in cells joined
/// over several rows is said of each.
final class LabelColumns {

    private static final Set<String> EVERYBODY = Set.of("", "total", "all", "all pupils");

    private final Map<Role, Integer> columns = new HashMap<>();
    private final Map<Integer, String> breakdowns = new LinkedHashMap<>();
    private final Map<Integer, TreeMap<Long, Merge>> joined = new HashMap<>();
    private final Map<Integer, String> last = new HashMap<>();

    LabelColumns(
            List<Heading> headings,
            IntFunction<@Nullable ColumnRule> rules,
            List<Merge> merges,
            long header) {
        for (int column = 0; column < headings.size(); column++) {
            ColumnRule rule = rules.apply(column);
            if (rule == null || rule.role().isNumeric() || rule.role() == Role.LEFT_OUT) continue;
            if (rule.role() == Role.BREAKDOWN) {
                String name = rule.breakdown().isEmpty() ? rule.heading() : rule.breakdown();
                breakdowns.put(column, name);
            } else {
                columns.putIfAbsent(rule.role(), column);
            }
        }
        for (Merge merge : merges) {
            if (merge.bottom() > merge.top() && merge.top() > header)
                joined.computeIfAbsent(merge.left(), _ -> new TreeMap<>()).put(merge.top(), merge);
        }
    }

    /// The text of the column with this role, or empty where there is none.
    String text(Role role, Row row) {
        Integer column = columns.get(role);
        return column == null ? "" : text(column, row);
    }

    private String text(int column, Row row) {
        String text = row.cell(column).trimmed();
        if (!text.isEmpty()) {
            last.put(column, text);
            return text;
        }
        TreeMap<Long, Merge> merges = joined.get(column);
        if (merges == null) return "";
        var above = merges.floorEntry(row.line());
        boolean within = above != null && above.getValue().contains(row.line(), column);
        return within ? last.getOrDefault(column, "") : "";
    }

    int column(Role role) {
        return columns.getOrDefault(role, -1);
    }

    Map<String, String> breakdown(Row row) {
        if (breakdowns.isEmpty()) return Map.of();
        Map<String, String> parts = new LinkedHashMap<>();
        breakdowns.forEach((column, name) -> {
            String value = Marks.off(text(column, row));
            if (!EVERYBODY.contains(value.toLowerCase(Locale.ROOT))) parts.put(name, value);
        });
        return parts;
    }

    /// The columns that hold labels.
    List<Integer> all() {
        List<Integer> all = new ArrayList<>(columns.values());
        all.addAll(breakdowns.keySet());
        return all;
    }
}
