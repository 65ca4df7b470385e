package io.github.placeline.model.deck;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// In which step each part of a slide comes into view.
///
/// @param steps of the parts of a chart, from 1; a part that is not named is never shown
/// @param each whether the lines, figures or points of another slide come one after another
public record Reveal(Map<Layer, Integer> steps, boolean each) {

    /// No part has more steps to wait than there are parts.
    public static final int MOST = Layer.values().length;

    /// Everything at once that a chart shows unless somebody chooses otherwise.
    public static final Reveal AT_ONCE =
            new Reveal(Map.of(Layer.ENGLAND, 1, Layer.AREA, 1, Layer.SECOND, 1, Layer.GAP, 1));

    /// England first, then the area, then how far they are apart.
    public static final Reveal ENGLAND_FIRST =
            new Reveal(Map.of(Layer.ENGLAND, 1, Layer.AREA, 2, Layer.GAP, 3));

    /// England first, then one area, then the other.
    public static final Reveal ONE_AFTER_ANOTHER =
            new Reveal(Map.of(Layer.ENGLAND, 1, Layer.AREA, 2, Layer.SECOND, 3));

    /// A chart's.
    public Reveal(Map<Layer, Integer> steps) {
        this(steps, false);
    }

    public Reveal {
        EnumMap<Layer, Integer> kept = new EnumMap<>(Layer.class);
        steps.forEach((layer, step) -> {
            if (step < 1 || step > MOST) throw new IllegalArgumentException("no step " + step);
            kept.put(layer, step);
        });
        steps = Collections.unmodifiableMap(kept);
    }

    /// The step of a part, 0 for one that is never shown.
    public int of(Layer layer) {
        return steps.getOrDefault(layer, 0);
    }

    /// The same with a part in another step, 0 for never.
    public Reveal with(Layer layer, int step) {
        EnumMap<Layer, Integer> changed = new EnumMap<>(Layer.class);
        changed.putAll(steps);
        if (step == 0) changed.remove(layer);
        else changed.put(layer, step);
        return new Reveal(changed, each);
    }

    public Reveal each(boolean oneAfterAnother) {
        return new Reveal(steps, oneAfterAnother);
    }

    /// What is in view after each step, for a chart that has these parts: one set a step, each
    /// larger than the one before. Steps in which nothing would come are left out, so there is at
    /// least one set, and it may be empty only where nothing is ever shown.
    public List<Set<Layer>> views(Set<Layer> parts) {
        List<Integer> wanted =
                parts.stream().map(this::of).filter(step -> step > 0).distinct().sorted().toList();
        if (wanted.isEmpty()) return List.of(Set.of());
        return wanted.stream().map(step -> upTo(step, parts)).toList();
    }

    private Set<Layer> upTo(int last, Set<Layer> parts) {
        return parts.stream()
                .filter(layer -> of(layer) > 0 && of(layer) <= last)
                .collect(
                        Collectors.collectingAndThen(
                                Collectors.toCollection(() -> EnumSet.noneOf(Layer.class)),
                                Collections::unmodifiableSet));
    }
}
