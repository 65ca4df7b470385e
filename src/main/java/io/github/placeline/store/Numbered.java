package io.github.placeline.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things in the order in which they were first seen, each with its number from 0.
public final class Numbered<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /// The thing's number; the next free one when it has not been seen before.
    public int of(T thing) {
        Integer known = numbers.putIfAbsent(thing, things.size());
        if (known != null) return known;
        things.add(thing);
        return things.size() - 1;
    }

    public T at(int number) {
        return things.get(number);
    }

    public int size() {
        return things.size();
    }

    public List<T> all() {
        return Collections.unmodifiableList(things);
    }
}
