package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.store.Incoming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The breakdown of a row: every column that is not one of the shared ones is a characteristic.
final class FigureBreakdowns {

    private static final String TOTAL = "Total";

    private final Incoming incoming;
    private final Combinations combinations = new Combinations();
    private final List<Column> columns = new ArrayList<>();
    private final Map<Integer, Integer> known = new HashMap<>();

    FigureBreakdowns(Header header, About about, Incoming incoming) {
        this.incoming = incoming;
        for (int at = 0; at < header.size(); at++) {
            String heading = GuardedText.unguard(header.names().get(at));
            if (FigureColumn.isOne(heading)) continue;
            About.Filter said = about.filters().get(heading.toLowerCase(Locale.ROOT));
            About.Filter filter = said == null ? new About.Filter(heading, TOTAL) : said;
            columns.add(new Column(at, filter, new Words()));
        }
    }

    private record Column(int at, About.Filter filter, Words words) {}

    /// Its number in the file.
    int of(Cells cells) {
        int key = Combinations.NONE;
        for (Column column : columns)
            key = combinations.with(key, column.words().number(cells, column.at()));
        return known.computeIfAbsent(key, _ -> incoming.breakdowns().of(read(cells)));
    }

    private Breakdown read(Cells cells) {
        Map<String, String> parts = new TreeMap<>();
        for (Column column : columns) {
            String item = GuardedText.unguard(cells.text(column.at()));
            if (!item.equals(column.filter().whole()))
                parts.put(column.filter().characteristic(), item);
        }
        return Breakdown.of(parts);
    }
}
