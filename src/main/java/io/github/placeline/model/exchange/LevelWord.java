package io.github.placeline.model.exchange;

import io.github.placeline.model.AreaKind;

/// How a tidy file calls what sort of place a row is about.
public final class LevelWord {

    private LevelWord() {}

    public static String of(AreaKind kind) {
        return switch (kind) {
            case COUNTRY -> "National";
            case REGION -> "Regional";
            case LOCAL_AUTHORITY -> "Local authority";
            case DISTRICT -> "Local authority district";
            case OPPORTUNITY_AREA -> "Opportunity area";
            case WARD -> "Ward";
            case SCHOOL -> "School";
            case OTHER -> "Other";
        };
    }
}
