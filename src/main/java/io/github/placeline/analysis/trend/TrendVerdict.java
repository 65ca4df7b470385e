package io.github.placeline.analysis.trend;

import io.github.placeline.model.Polarity;

/// The direction of an indicator in words. It speaks of the outcome, not of the number: falling
/// absence is improving.
public enum TrendVerdict {
    IMPROVING("Improving", 1),
    GETTING_WORSE("Getting worse", -1),
    /// Of an indicator with no agreed direction.
    RISING("Rising", 0),
    FALLING("Falling", 0),
    NO_CLEAR_CHANGE("No clear change", 0),
    TOO_FEW_POINTS("Too few points", 0);

    private final String words;
    private final int favour;

    TrendVerdict(String words, int favour) {
        this.words = words;
        this.favour = favour;
    }

    public String words() {
        return words;
    }

    /// `1` for improving, `−1` for getting worse, `0` for all others.
    public int favour() {
        return favour;
    }

    static TrendVerdict of(Movement movement, Polarity polarity) {
        return switch (movement) {
            case RISING -> moved(polarity.sign(), RISING);
            case FALLING -> moved(-polarity.sign(), FALLING);
            case NO_CLEAR_CHANGE -> NO_CLEAR_CHANGE;
            case TOO_FEW_POINTS -> TOO_FEW_POINTS;
        };
    }

    private static TrendVerdict moved(int favour, TrendVerdict undirected) {
        return switch (favour) {
            case 1 -> IMPROVING;
            case -1 -> GETTING_WORSE;
            default -> undirected;
        };
    }
}
