package io.github.placeline.importing.table;

import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.ProposedIndicator;
import io.github.placeline.importing.table.layout.ProposedIndicator.Candidate;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.model.Indicator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The indicators of a workspace by what tables call them.
final class IndicatorNames {

    private static final double CLOSE = 0.7;
    private static final int MOST_OFFERED = 3;

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();

    IndicatorNames(List<Indicator> indicators) {
        this.indicators = indicators;
        for (Indicator indicator : indicators) {
            byCode.put(indicator.code(), indicator);
            byName.putIfAbsent(plain(indicator.name()), indicator);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
    }

    Optional<Indicator> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The indicator that has this name or code, capitals and spaces aside.
    Optional<Indicator> find(String name) {
        Indicator coded = byCode.get(name);
        return Optional.ofNullable(coded != null ? coded : byName.get(plain(name)));
    }

    /// Those with names so close that they may be meant, the closest first.
    List<Indicator> close(String name) {
        Set<String> words = words(name);
        record Scored(Indicator indicator, double score) {}
        return indicators.stream()
                .map(indicator -> new Scored(indicator, likeness(words, words(indicator.name()))))
                .filter(scored -> scored.score() >= CLOSE)
                .sorted((a, b) -> Double.compare(b.score(), a.score()))
                .limit(MOST_OFFERED)
                .map(Scored::indicator)
                .toList();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new HashSet<>(
                        Arrays.asList(
                                name.toLowerCase(Locale.ROOT)
                                        .replace("%", " percentage ")
                                        .split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(Set.of("", "the", "of", "in", "a", "and", "at", "by", "for", "or"));
        return words;
    }

    /// The share of words that both have among those that either has.
    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) (one.size() + other.size() - both.size());
    }

    /// The proposal with what its indicators are in the workspace.
    Proposal in(Proposal proposal) {
        return proposal.withIndicators(
                proposal.recipe().indicators().stream().map(this::proposed).toList());
    }

    private ProposedIndicator proposed(IndicatorTerms terms) {
        Optional<Indicator> same =
                terms.code().isEmpty() ? find(terms.name()) : byCode(terms.code());
        return same.map(indicator -> new ProposedIndicator(terms, List.of(of(indicator)), true))
                .orElseGet(() ->
                        new ProposedIndicator(
                                terms,
                                close(terms.name()).stream().map(IndicatorNames::of).toList(),
                                false));
    }

    private static Candidate of(Indicator indicator) {
        return new Candidate(indicator.code(), indicator.name());
    }
}
