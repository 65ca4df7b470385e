package io.github.placeline.model;

import java.util.List;

/// What is measured.
///
/// @param id the workspace's own key
/// @param code its key in files: `FSP_NEW_GOODDEV`, `absence_by_term/sess_overall_percent`
/// @param name its full title
/// @param topics the publisher's topics, in their order; a few measures sit under two
/// @param decimals decimals shown, 0 to 6
/// @param population who is counted ("% of 19 year olds"), empty where not said
/// @param banded whether the publisher lets it be cut into quartile bands
/// @param flagged made by an import that could not say its unit, decimals and polarity
public record Indicator(
        long id,
        String code,
        String name,
        List<String> topics,
        Unit unit,
        int decimals,
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

    public Indicator {
        topics = List.copyOf(topics);
        if (decimals < 0 || decimals > 6)
            throw new IllegalArgumentException("decimals out of range: " + decimals);
    }
}
