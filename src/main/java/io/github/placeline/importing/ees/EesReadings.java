package io.github.placeline.importing.ees;

import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.store.Incoming;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Says how each column of a tidy file was read.
final class EesReadings {

    private static final int ITEMS = 4;

    private final EesHeader header;
    private final List<FilterColumn> filters;
    private final List<IndicatorColumn> indicators;
    private final Incoming incoming;

    EesReadings(
            EesHeader header,
            List<FilterColumn> filters,
            List<IndicatorColumn> indicators,
            Incoming incoming) {
        this.header = header;
        this.filters = filters;
        this.indicators = indicators;
        this.incoming = incoming;
    }

    List<ColumnReading> all() {
        return IntStream.range(0, header.header().size()).mapToObj(this::column).toList();
    }

    private ColumnReading column(int column) {
        String name = header.name(column);
        for (IndicatorColumn indicator : indicators)
            if (indicator.column() == column)
                return new ColumnReading(name, "Value", indicator.definition().name());
        for (FilterColumn filter : filters) {
            if (filter.column() == column) return new ColumnReading(name, "Filter", items(filter));
            if (filter.group() == column)
                return new ColumnReading(name, "Groups a filter", filter.name());
        }
        return new ColumnReading(name, shared(column), remark(column));
    }

    private static String items(FilterColumn filter) {
        List<String> items = filter.items().values().stream().sorted().toList();
        String first = String.join(", ", items.stream().limit(ITEMS).toList());
        return items.size() > ITEMS
                ? String.format(Locale.UK, "%s and %,d more", first, items.size() - ITEMS)
                : first;
    }

    private String shared(int column) {
        if (column == header.time()) return "Period";
        if (column == header.identifier()) return "Kind of period";
        if (column == header.level()) return "Kind of area";
        if (column == header.countryName()
                || column == header.regionName()
                || column == header.authorityName()) return "Area";
        if (column == header.countryCode()
                || column == header.regionCode()
                || column == header.authorityCode()) return "Area’s code";
        return column == header.authorityNumber() ? "Area’s number" : "Not used";
    }

    private String remark(int column) {
        if (column == header.time()) return counted(incoming.periods().size(), "period", "periods");
        if (column == header.authorityName())
            return counted(incoming.areas().size(), "area", "areas") + " matched in all";
        return "";
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }
}
