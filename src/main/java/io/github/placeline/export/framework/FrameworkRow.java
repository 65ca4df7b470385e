package io.github.placeline.export.framework;

import io.github.placeline.model.Period;
import io.github.placeline.model.exchange.BreakdownText;
import io.github.placeline.model.exchange.ChoiceWord;
import io.github.placeline.model.exchange.FrameworkColumn;
import io.github.placeline.model.exchange.FrameworkColumn.What;
import io.github.placeline.model.exchange.GuardedText;
import io.github.placeline.model.exchange.ListedText;
import io.github.placeline.model.exchange.PeriodWords;
import io.github.placeline.store.Definition;
import io.github.placeline.store.FrameworkEntry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a framework file.
final class FrameworkRow {

    private final Map<FrameworkColumn, String> cells = new EnumMap<>(FrameworkColumn.class);

    private FrameworkRow(What what) {
        set(FrameworkColumn.WHAT, what.word());
    }

    static List<String> cells(FrameworkEntry entry) {
        FrameworkRow row =
                switch (entry) {
                    case FrameworkEntry.Defined(var definition) -> of(definition);
                    case FrameworkEntry.Break(var indicator, var first, var what) ->
                            new FrameworkRow(What.SERIES_BREAK)
                                    .set(FrameworkColumn.CODE, indicator)
                                    .set(first)
                                    .set(FrameworkColumn.NAME, what);
                    case FrameworkEntry.Continues joint ->
                            new FrameworkRow(What.CONTINUATION)
                                    .set(FrameworkColumn.CODE, joint.indicator())
                                    .set(
                                            FrameworkColumn.BREAKDOWN,
                                            BreakdownText.of(joint.breakdown()))
                                    .set(FrameworkColumn.OLDER_CODE, joint.older())
                                    .set(
                                            FrameworkColumn.OLDER_BREAKDOWN,
                                            BreakdownText.of(joint.olderBreakdown()));
                    case FrameworkEntry.Group group -> of(group);
                    case FrameworkEntry.Aim aim ->
                            new FrameworkRow(What.PRIORITY)
                                    .set(FrameworkColumn.NAME, aim.title())
                                    .set(FrameworkColumn.AREA, aim.area())
                                    .set(FrameworkColumn.POSITION, String.valueOf(aim.position()))
                                    .set(
                                            FrameworkColumn.INDICATORS,
                                            ListedText.of(aim.indicators()));
                    case FrameworkEntry.Parts set ->
                            new FrameworkRow(What.SET_OF_PARTS)
                                    .set(FrameworkColumn.NAME, set.name())
                                    .set(FrameworkColumn.PARTS, ListedText.of(set.titles()))
                                    .set(
                                            FrameworkColumn.INDICATORS,
                                            ListedText.of(set.indicators()));
                };
        return Arrays.stream(FrameworkColumn.values())
                .map(column -> GuardedText.guard(row.cells.getOrDefault(column, "")))
                .toList();
    }

    private static FrameworkRow of(Definition stated) {
        return new FrameworkRow(What.INDICATOR)
                .set(FrameworkColumn.CODE, stated.code())
                .set(FrameworkColumn.NAME, stated.name())
                .set(FrameworkColumn.TOPICS, ListedText.of(stated.topics()))
                .set(FrameworkColumn.UNIT, ChoiceWord.of(stated.unit().kind()))
                .set(FrameworkColumn.UNIT_WORDS, stated.unit().words())
                .set(FrameworkColumn.DECIMALS, text(stated.decimals()))
                .set(FrameworkColumn.POLARITY, ChoiceWord.of(stated.polarity()))
                .set(FrameworkColumn.YEAR_TYPE, ChoiceWord.of(stated.yearType()))
                .set(FrameworkColumn.POPULATION, stated.population())
                .set(FrameworkColumn.DEFINITION, stated.definition())
                .set(FrameworkColumn.METHOD, stated.method())
                .set(FrameworkColumn.SOURCE, stated.source())
                .set(FrameworkColumn.LINK, stated.link())
                .set(FrameworkColumn.LAST_UPDATE, stated.lastUpdate())
                .set(FrameworkColumn.NEXT_UPDATE, stated.nextUpdate())
                .set(FrameworkColumn.BANDED, stated.banded() ? "yes" : "no")
                .set(FrameworkColumn.FLAGGED, stated.flagged() ? "yes" : "no");
    }

    private static FrameworkRow of(FrameworkEntry.Group group) {
        return new FrameworkRow(What.GROUP)
                .set(FrameworkColumn.NAME, group.name())
                .set(FrameworkColumn.AREA, group.owner())
                .set(FrameworkColumn.KIND, ChoiceWord.of(group.kind()))
                .set(FrameworkColumn.EDITION, group.edition())
                .set(FrameworkColumn.STARTS, text(group.lifetime().opened()))
                .set(FrameworkColumn.ENDS, text(group.lifetime().closed()))
                .set(FrameworkColumn.MEMBERS, ListedText.of(group.members()));
    }

    private FrameworkRow set(Period period) {
        return set(FrameworkColumn.TIME_IDENTIFIER, PeriodWords.identifier(period))
                .set(FrameworkColumn.PERIOD_START, period.start().toString())
                .set(FrameworkColumn.PERIOD_END, period.end().toString());
    }

    private FrameworkRow set(FrameworkColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    private static String text(@Nullable Object what) {
        return what == null ? "" : what.toString();
    }
}
