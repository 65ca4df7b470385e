package io.github.placeline.store;

import java.util.stream.IntStream;

/// Orders numbers by keys that are not their own.
final class Sorted {

    private Sorted() {}

    /// The first `count` of `numbers` by their `keys`, the smallest key first.
    static int[] by(long[] keys, int[] numbers, int count) {
        return IntStream.range(0, count)
                .boxed()
                .sorted((a, b) -> Long.compare(keys[a], keys[b]))
                .mapToInt(at -> numbers[at])
                .toArray();
    }
}
