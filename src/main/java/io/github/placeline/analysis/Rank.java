package io.github.placeline.analysis;

/// A place among authorities, 1 the best; ties share the smallest (1, 2, 2, 4).
///
/// @param of how many are ranked
/// @param tied whether another has the same value
public record Rank(int place, int of, boolean tied) {

    /// "=2nd of 151", "133rd of 153".
    public String words() {
        return (tied ? "=" : "") + ordinal(place) + " of " + of;
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending =
                switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
