package io.github.placeline.analysis.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.guard.Hiding.Sum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HidingTest {

    @Test
    void hidesTheNextSmallestWhereOneCouldBeFoundBySubtraction() {
        assertThat(
                        Hiding.of(
                                Map.of("all", 60.0, "a", 3.0, "b", 20.0, "c", 37.0),
                                Set.of("a"),
                                List.of(new Sum<>("all", List.of("a", "b", "c")))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void leavesTwoHiddenPartsAsTheyAre() {
        assertThat(
                        Hiding.of(
                                Map.of("all", 27.0, "a", 3.0, "b", 4.0, "c", 20.0),
                                Set.of("a", "b"),
                                List.of(new Sum<>("all", List.of("a", "b", "c")))))
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void hidesAPartWhereOnlyTheTotalIsHidden() {
        assertThat(
                        Hiding.of(
                                Map.of("all", 4.0, "a", 0.0, "b", 4.0),
                                Set.of("all"),
                                List.of(new Sum<>("all", List.of("a", "b")))))
                .containsExactlyInAnyOrder("all", "b");
    }

    @Test
    void goesOnWhereOneHiddenCellLeadsToAnotherTable() {
        Map<String, Double> counts =
                Map.of(
                        "all",
                        50.0,
                        "girls",
                        20.0,
                        "boys",
                        30.0,
                        "young girls",
                        4.0,
                        "old girls",
                        16.0);

        assertThat(
                        Hiding.of(
                                counts,
                                Set.of("young girls"),
                                List.of(
                                        new Sum<>("all", List.of("girls", "boys")),
                                        new Sum<>("girls", List.of("young girls", "old girls")))))
                .containsExactlyInAnyOrder("young girls", "old girls");
        assertThat(
                        Hiding.of(
                                counts,
                                Set.of("girls"),
                                List.of(
                                        new Sum<>("all", List.of("girls", "boys")),
                                        new Sum<>("girls", List.of("young girls", "old girls")))))
                .containsExactlyInAnyOrder("girls", "boys", "young girls");
    }

    @Test
    void hidesNothingWhereANumberOfTheSumIsNotKnown() {
        assertThat(
                        Hiding.of(
                                Map.of("all", 60.0, "a", 3.0),
                                Set.of("a"),
                                List.of(new Sum<>("all", List.of("a", "b")))))
                .containsExactly("a");
    }

    @Property
    void noSumIsEverLeftWithOneHiddenNumber(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 40) Integer> parts) {
        Map<Integer, Double> counts = new LinkedHashMap<>();
        for (int at = 0; at < parts.size(); at++) counts.put(at, (double) parts.get(at));
        counts.put(-1, parts.stream().mapToDouble(part -> part).sum());
        Set<Integer> small =
                counts.entrySet().stream()
                        .filter(cell -> cell.getValue() >= 1 && cell.getValue() <= 5)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        List<Integer> keys = counts.keySet().stream().filter(key -> key >= 0).toList();

        Set<Integer> hidden = Hiding.of(counts, small, List.of(new Sum<>(-1, keys)));

        assertThat(hidden).containsAll(small);
        assertThat(hidden.size()).isNotEqualTo(1);
    }
}
