package io.github.placeline.importing.ees;

import io.github.placeline.importing.cell.UnitWords;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.store.Definition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides what each of a tidy file's own columns is: a filter, an indicator, or something to be
/// left out, by the meta file and, where that is silent, by what the column holds.
final class EesColumns {

    private final EesHeader header;
    private final EesMeta meta;
    private final String stem;
    private final Findings findings;
    private final Map<String, MetaColumn> described = new HashMap<>();
    private final Set<String> groupings = new HashSet<>();
    private final List<FilterColumn> filters = new ArrayList<>();
    private final List<IndicatorColumn> indicators = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /// @param stem the data file's name without endings, with which indicator codes start
    EesColumns(EesHeader header, EesMeta meta, String stem, Findings findings) {
        this.header = header;
        this.meta = meta;
        this.stem = stem;
        this.findings = findings;
        for (MetaColumn column : meta.columns()) {
            described.put(column.name().toLowerCase(Locale.ROOT), column);
            if (column.isFilter() && !column.groupingColumn().isEmpty())
                groupings.add(column.groupingColumn().toLowerCase(Locale.ROOT));
        }
    }

    List<FilterColumn> filters() {
        return filters;
    }

    List<IndicatorColumn> indicators() {
        return indicators;
    }

    /// Whether the meta file says that the column is a filter.
    boolean isStatedFilter(int column) {
        MetaColumn stated = stated(column);
        return stated != null && stated.isFilter() && !header.isShared(column);
    }

    /// Whether what the column holds is of interest: all but stated indicators.
    boolean isOpen(int column) {
        MetaColumn stated = stated(column);
        return stated == null || !stated.isIndicator();
    }

    /// Whether the column may hold figures: it is no filter, and neither time nor geography.
    boolean isFigure(int column) {
        MetaColumn stated = stated(column);
        return stated == null ? meta.isMissing() && !header.isShared(column) : stated.isIndicator();
    }

    private @Nullable MetaColumn stated(int column) {
        return described.get(header.name(column).toLowerCase(Locale.ROOT));
    }

    void decide(EesSurvey survey) {
        if (!meta.isMissing()) checkMeta();
        for (int column : header.own()) {
            MetaColumn stated = stated(column);
            if (stated != null && stated.isIndicator()) indicator(column, stated);
            else if (stated != null && stated.isFilter()) filter(column, survey.column(column));
            else if (stated != null) byContent(column, stated, survey.column(column));
            else undescribed(column, survey.column(column));
        }
        if (!leftOut.isEmpty()) {
            findings.note(
                    0,
                    0,
                    "Left out, because %s does not describe them: %s."
                            .formatted(meta.name(), String.join(", ", leftOut)));
        }
    }

    private void checkMeta() {
        for (MetaColumn column : meta.columns()) {
            int place = header.header().find(column.name());
            if (place < 0) {
                findings.warn(
                        0,
                        0,
                        "%s names the column %s, which is not in the data."
                                .formatted(meta.name(), column.name()));
            } else if (header.isShared(place)) {
                findings.warn(
                        0,
                        0,
                        "%s calls %s a %s; it was read as what it is, time or geography."
                                .formatted(
                                        meta.name(),
                                        column.name(),
                                        column.type().toLowerCase(Locale.ROOT)));
            } else if (column.isFilter() && header.isSmallerPlace(place)) {
                findings.warn(
                        0,
                        0,
                        column.name()
                                + " names places and is used as a filter; it was kept as one.");
            }
            if (column.isFilter()
                    && !column.groupingColumn().isEmpty()
                    && !header.header().has(column.groupingColumn())) {
                findings.warn(
                        0,
                        0,
                        "%s groups %s by %s, which is not in the data; it was ignored."
                                .formatted(meta.name(), column.name(), column.groupingColumn()));
            }
        }
    }

    private void indicator(int column, MetaColumn stated) {
        String name = header.name(column);
        String label = stated.label().isEmpty() ? name : stated.label();
        if (stated.label().isEmpty()) {
            findings.warn(0, 0, name + " has no label, so its column name is shown.");
        }
        List<String> topics = stated.grouping().isEmpty() ? List.of() : List.of(stated.grouping());
        indicators.add(
                new IndicatorColumn(
                        column,
                        name,
                        Definition.named(
                                stem + "/" + name,
                                label,
                                topics,
                                EesUnits.unit(stated, findings),
                                EesUnits.decimals(stated, findings))));
    }

    private void filter(int column, ColumnSurvey survey) {
        String name = header.name(column);
        Map<String, String> items = survey.items();
        if (!items.isEmpty() && !survey.hasTotal()) {
            findings.warn(
                    0,
                    0,
                    name
                            + " has no item \u201cTotal\u201d, so one of its items must be chosen to see a chart.");
        }
        Set<String> variants = survey.variants();
        if (!variants.isEmpty()) {
            findings.note(
                    0,
                    0,
                    "%s: items that differ only in capital letters were read as one (%s)."
                            .formatted(name, String.join(", ", variants)));
        }
        int group = groupOf(column);
        filters.add(
                new FilterColumn(
                        column,
                        name,
                        items,
                        group,
                        group < 0 ? "" : header.name(group),
                        group < 0 ? Set.of() : survey.grouped()));
    }

    /// The column that groups the items of this filter, by the meta file or by its name; -1 when
    /// there is none.
    int groupOf(int column) {
        MetaColumn stated = stated(column);
        String name = stated == null ? header.name(column) + "_group" : stated.groupingColumn();
        int group = name.isEmpty() ? -1 : header.header().find(name);
        MetaColumn described = group < 0 ? null : stated(group);
        return described == null ? group : -1;
    }

    private void byContent(int column, MetaColumn stated, ColumnSurvey survey) {
        boolean numeric = survey.isNumeric();
        findings.warn(
                0,
                0,
                "%s calls %s a \u201c%s\u201d, which is neither Filter nor Indicator; by its content it was read as %s."
                        .formatted(
                                meta.name(),
                                stated.name(),
                                stated.type(),
                                numeric ? "an indicator" : "a filter"));
        if (numeric) indicator(column, stated);
        else filter(column, survey);
    }

    private void undescribed(int column, ColumnSurvey survey) {
        String name = header.name(column);
        if (isGrouping(name)) return;
        if (header.isSmallerPlace(column)) return;
        boolean figures = survey.isNumeric();
        if (meta.isMissing()) {
            boolean unfilled = !indicators.isEmpty() && survey.isOnlyMarkers();
            if (figures || unfilled) deduced(column, name);
            else filter(column, survey);
        } else if (!figures && survey.isIndependent()) {
            findings.warn(
                    0,
                    0,
                    "%s is not described but tells rows apart, so it was read as a filter."
                            .formatted(name));
            filter(column, survey);
        } else {
            leftOut.add(name);
        }
    }

    private boolean isGrouping(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (groupings.contains(lower)) return true;
        return meta.isMissing()
                && lower.endsWith("_group")
                && header.header().has(lower.substring(0, lower.length() - "_group".length()));
    }

    private void deduced(int column, String name) {
        indicators.add(
                new IndicatorColumn(
                        column,
                        name,
                        Definition.named(
                                stem + "/" + name,
                                name,
                                List.of(),
                                UnitWords.of(name.replace('_', ' ')),
                                null)));
    }
}
