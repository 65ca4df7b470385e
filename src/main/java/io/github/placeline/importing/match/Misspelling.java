package io.github.placeline.importing.match;

/// How far a typed name is from a known one.
final class Misspelling {

    private Misspelling() {}

    /// The fewest letters to be changed, added or left out so that `typed` becomes a start of
    /// `known` (Levenshtein 1966, with the end of `known` free).
    static int distanceFromStart(String typed, String known) {
        int[] before = new int[known.length() + 1];
        for (int at = 0; at <= known.length(); at++) before[at] = at;
        for (int row = 1; row <= typed.length(); row++) {
            int[] now = new int[known.length() + 1];
            now[0] = row;
            for (int at = 1; at <= known.length(); at++) {
                int change = typed.charAt(row - 1) == known.charAt(at - 1) ? 0 : 1;
                now[at] =
                        Math.min(
                                before[at - 1] + change, Math.min(before[at] + 1, now[at - 1] + 1));
            }
            before = now;
        }
        int fewest = Integer.MAX_VALUE;
        for (int distance : before) fewest = Math.min(fewest, distance);
        return fewest;
    }
}
