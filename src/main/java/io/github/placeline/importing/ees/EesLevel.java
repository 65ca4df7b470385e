package io.github.placeline.importing.ees;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What sort of place a row is about, by the word in `geographic_level`.
enum EesLevel {
    NATIONAL,
    REGIONAL,
    LOCAL_AUTHORITY,
    /// A level that is known and not charted: schools, wards, constituencies.
    LEFT_OUT,
    /// A word that is no level.
    UNKNOWN;

    private static final Map<String, EesLevel> CHARTED =
            Map.of(
                    "national", NATIONAL,
                    "regional", REGIONAL,
                    "local authority", LOCAL_AUTHORITY);

    private static final Set<String> OTHERS =
            Set.of(
                    "school",
                    "institution",
                    "provider",
                    "ward",
                    "local authority district",
                    "parliamentary constituency",
                    "mat",
                    "multi-academy trust",
                    "sponsor",
                    "local enterprise partnership",
                    "local skills improvement plan area",
                    "english devolved area",
                    "mayoral combined authority",
                    "opportunity area",
                    "rsc region",
                    "planning area",
                    "police force area",
                    "postcode district",
                    "lsip",
                    "lad");

    private static final Map<String, String> MEANT =
            Map.ofEntries(
                    Map.entry("nation", "National"),
                    Map.entry("country", "National"),
                    Map.entry("england", "National"),
                    Map.entry("region", "Regional"),
                    Map.entry("regions", "Regional"),
                    Map.entry("la", "Local authority"),
                    Map.entry("local authorities", "Local authority"),
                    Map.entry("authority", "Local authority"),
                    Map.entry("council", "Local authority"));

    static EesLevel of(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        EesLevel charted = CHARTED.get(plain);
        if (charted != null) return charted;
        return OTHERS.contains(plain) ? LEFT_OUT : UNKNOWN;
    }

    /// What may have been meant by an unknown word, as a piece of a sentence.
    static String suggestion(String word) {
        String meant = MEANT.get(word.strip().toLowerCase(Locale.ROOT));
        return meant == null
                ? "Levels are National, Regional, Local authority and those below."
                : "\u201c" + meant + "\u201d may be meant.";
    }

    boolean isCharted() {
        return this == NATIONAL || this == REGIONAL || this == LOCAL_AUTHORITY;
    }
}
