package io.github.placeline.store;

import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file says of an indicator.
///
/// @param decimals as the publisher states them, or null
/// @param flagged whether unit, decimals or polarity are still to be given by somebody
public record Definition(
        String code,
        String name,
        List<String> topics,
        Unit unit,
        @Nullable Integer decimals,
        Polarity polarity,
        YearType yearType,
        String population,
        String definition,
        String method,
        String source,
        String link,
        String lastUpdate,
        String nextUpdate,
        boolean banded,
        boolean flagged) {

    public Definition {
        topics = List.copyOf(topics);
    }

    /// An indicator of which a file gives little more than the name.
    public static Definition named(
            String code, String name, List<String> topics, Unit unit, @Nullable Integer decimals) {
        return new Definition(
                code,
                name,
                topics,
                unit,
                decimals,
                Polarity.UNKNOWN,
                YearType.UNKNOWN,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                true,
                true);
    }

    public Definition withTopics(List<String> others) {
        return new Definition(
                code,
                name,
                others,
                unit,
                decimals,
                polarity,
                yearType,
                population,
                definition,
                method,
                source,
                link,
                lastUpdate,
                nextUpdate,
                banded,
                flagged);
    }

    public Definition withUnit(Unit other) {
        return new Definition(
                code,
                name,
                topics,
                other,
                decimals,
                polarity,
                yearType,
                population,
                definition,
                method,
                source,
                link,
                lastUpdate,
                nextUpdate,
                banded,
                false);
    }

    /// This definition with what it lacks taken from another: nothing that somebody has said is
    /// replaced.
    public Definition filledFrom(Definition other) {
        return new Definition(
                code,
                name.equals(code) ? other.name : name,
                topics.isEmpty() ? other.topics : topics,
                unit.equals(Unit.UNKNOWN) ? other.unit : unit,
                decimals == null ? other.decimals : decimals,
                polarity,
                yearType,
                population,
                definition,
                method,
                source,
                link,
                lastUpdate,
                nextUpdate,
                banded,
                flagged);
    }
}
