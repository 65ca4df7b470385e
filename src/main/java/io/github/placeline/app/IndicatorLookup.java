package io.github.placeline.app;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.IndicatorRepository;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the indicator that a person means by its code or its name.
public final class IndicatorLookup {

    private final IndicatorRepository indicators;

    public IndicatorLookup(Workspace workspace) {
        this.indicators = workspace.indicators();
    }

    /// The indicator whose code or name is `text`, whatever its case, spaces and punctuation.
    ///
    /// @throws Refusal when there is none, or when several share the name
    public Indicator find(String text) {
        String asked = text.strip();
        return indicators.byCode(asked).orElseGet(() -> among(indicators.all(), asked));
    }

    /// The indicators whose name, code or topic holds `text`, names that begin with it first.
    public List<Indicator> like(String text, int limit) {
        String wanted = Spelling.plain(text);
        if (wanted.isEmpty()) return List.of();
        return indicators.all().stream()
                .filter(indicator -> searchable(indicator).contains(wanted))
                .sorted(
                        Comparator.comparing((Indicator indicator) ->
                                        !Spelling.plain(indicator.name()).startsWith(wanted))
                                .thenComparing(indicator ->
                                        !Spelling.plain(indicator.name()).contains(wanted))
                                .thenComparing(Indicator::name))
                .limit(limit)
                .toList();
    }

    /// Every other indicator, those with the most words of this one's name first.
    public List<Indicator> closestTo(Indicator indicator) {
        Set<String> words = words(indicator);
        return indicators.all().stream()
                .filter(one -> one.id() != indicator.id())
                .sorted(
                        Comparator.comparingDouble((Indicator one) -> -shared(words, words(one)))
                                .thenComparing(Indicator::name))
                .toList();
    }

    private static Set<String> words(Indicator indicator) {
        Set<String> words = new HashSet<>(List.of(Spelling.plain(indicator.name()).split(" ")));
        words.removeIf(word -> word.length() < 3);
        return words;
    }

    /// The words that both have, as a share of all that either has (Jaccard 1912).
    private static double shared(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static String searchable(Indicator indicator) {
        return Spelling.plain(
                indicator.name()
                        + " "
                        + indicator.code()
                        + " "
                        + String.join(" ", indicator.topics()));
    }

    private static Indicator among(List<Indicator> all, String asked) {
        List<Indicator> coded =
                all.stream().filter(one -> one.code().equalsIgnoreCase(asked)).toList();
        if (coded.size() == 1) return coded.getFirst();
        String plain = Spelling.plain(asked);
        List<Indicator> named =
                all.stream().filter(one -> Spelling.plain(one.name()).equals(plain)).toList();
        if (named.size() == 1) return named.getFirst();
        if (named.isEmpty()) throw unknown(all, asked);
        throw Refusal.ofInput(
                "There are several indicators called \"%s\". Give the code of the one you mean: %s."
                        .formatted(
                                asked,
                                String.join(
                                        ", ",
                                        named.stream().map(Indicator::code).limit(5).toList())));
    }

    private static Refusal unknown(List<Indicator> all, String asked) {
        List<String> near =
                Spelling.nearest(
                        asked, all.stream().flatMap(one -> Stream.of(one.code(), one.name())));
        String otherwise =
                all.isEmpty()
                        ? "The workspace has no figures yet: import a file first."
                        : "Check the spelling, or give its code.";
        return Refusal.ofInput(
                "There is no indicator \"%s\".".formatted(asked)
                        + Spelling.suggestion(near, otherwise));
    }
}
