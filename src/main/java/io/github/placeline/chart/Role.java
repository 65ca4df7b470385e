package io.github.placeline.chart;

import java.util.Locale;

/// What a mark stands for. Painters choose its colour by this and by nothing else.
public enum Role {
    SURFACE,
    TEXT,
    AREA,
    AREA_B,
    ENGLAND,
    REGION,
    NEIGHBOUR,
    TARGET,
    GRID,
    AXIS,
    AXIS_TEXT,
    /// Periods without a figure, and published periods to be used with care.
    MISSING_BAND,
    /// The strip that names a programme or project.
    PROGRAMME_BAND,
    /// The pale band below that strip.
    PROGRAMME_WASH,
    PROGRAMME_TEXT,
    CONFIDENCE_BAND,
    /// The middle half of all authorities.
    ENVELOPE,
    /// The line of a series break and its note.
    BREAK,
    NOTE,
    LABEL_VALUE,
    /// The thin line from the end of a series to its label.
    LEADER,
    BETTER,
    BETTER_TINT,
    SIMILAR,
    SIMILAR_TINT,
    WORSE,
    WORSE_TINT,
    NO_DATA,
    FOCUS;

    /// The name as style sheets write it: `area-b`, `missing-band`.
    public String styleName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
