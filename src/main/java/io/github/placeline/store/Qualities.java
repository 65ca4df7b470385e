package io.github.placeline.store;

import io.github.placeline.model.Quality;

/// The numbers under which the database holds what a publisher says of a reading's standing.
final class Qualities {

    private static final Quality[] BY_NUMBER = {
        Quality.UNSTATED, Quality.PROVISIONAL, Quality.REVISED, Quality.FINAL
    };

    private Qualities() {}

    static int number(Quality quality) {
        return switch (quality) {
            case UNSTATED -> 0;
            case PROVISIONAL -> 1;
            case REVISED -> 2;
            case FINAL -> 3;
        };
    }

    static Quality of(int number) {
        return BY_NUMBER[number];
    }
}
