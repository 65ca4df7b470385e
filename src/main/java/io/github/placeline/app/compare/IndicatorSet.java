package io.github.placeline.app.compare;

import io.github.placeline.model.Area;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Indicators that are compared together.
///
/// @param key by which a choice is remembered: `all`, `priorities`, `priority:2`, `topic:Absence`,
///   `index:3`, `own`
public record IndicatorSet(String key, String name, List<Indicator> indicators) {

    public static final String OWN = "own";
    static final String INDEX = "index:";
    static final String ALL = "all";
    static final String PRIORITIES = "priorities";

    public IndicatorSet {
        indicators = List.copyOf(indicators);
    }

    /// The area's priorities, everything there is, each topic, the parts of each index, and the
    /// reader's own choice.
    ///
    /// @param own codes of the reader's own choice, empty where there is none
    static List<IndicatorSet> of(Workspace workspace, Area looked, List<String> own) {
        List<Indicator> all = workspace.indicators().all();
        Map<Long, Indicator> byId =
                all.stream().collect(Collectors.toMap(Indicator::id, one -> one));
        List<IndicatorSet> sets = new ArrayList<>();
        List<Priority> priorities = workspace.priorities().of(looked);
        if (!priorities.isEmpty()) {
            LinkedHashSet<Indicator> wanted = new LinkedHashSet<>();
            priorities.forEach(one -> wanted.addAll(known(one, byId)));
            sets.add(
                    new IndicatorSet(
                            PRIORITIES, "The priorities of " + looked.name(), List.copyOf(wanted)));
            priorities.forEach(one ->
                    sets.add(
                            new IndicatorSet(
                                    "priority:" + one.position(), one.title(), known(one, byId))));
        }
        sets.add(new IndicatorSet(ALL, "All indicators", all));
        topics(all)
                .forEach(
                        (topic, some) -> sets.add(new IndicatorSet("topic:" + topic, topic, some)));
        for (Index index : workspace.indexes().all())
            sets.add(
                    new IndicatorSet(
                            INDEX + index.id(),
                            "Index: " + index.name(),
                            index.parts().stream()
                                    .map(part -> byId.get(part.indicator()))
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList()));
        List<Indicator> chosen =
                own.stream()
                        .flatMap(code -> all.stream().filter(one -> one.code().equals(code)))
                        .toList();
        if (!chosen.isEmpty()) sets.add(new IndicatorSet(OWN, "My choice", chosen));
        return sets;
    }

    /// The key of the index whose parts these are, 0 for none.
    long index() {
        return key.startsWith(INDEX) ? Long.parseLong(key.substring(INDEX.length())) : 0;
    }

    /// The set with that key, otherwise the area's priorities, otherwise everything.
    static IndicatorSet chosen(List<IndicatorSet> sets, String key) {
        return sets.stream()
                .filter(set -> set.key().equals(key))
                .findFirst()
                .orElse(sets.getFirst());
    }

    private static List<Indicator> known(Priority priority, Map<Long, Indicator> byId) {
        return priority.indicators().stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, List<Indicator>> topics(List<Indicator> all) {
        Map<String, List<Indicator>> topics = new LinkedHashMap<>();
        for (Indicator one : all) {
            for (String topic : one.topics())
                topics.computeIfAbsent(topic, _ -> new ArrayList<>()).add(one);
        }
        return topics;
    }
}
