package io.github.placeline.ui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A selector as a chain of nodes from the outside in, each a set of classes and states:
/// `.stage.now > .label` is two of them. Child and descendant are not told apart.
record Selector(List<Set<String>> chain) {

    static Selector of(String text) {
        return new Selector(
                Arrays.stream(text.replace('>', ' ').strip().split("\\s+", -1))
                        .map(Selector::node)
                        .toList());
    }

    /// `.toggle-button:selected` → `.toggle-button` and `:selected`.
    private static Set<String> node(String compound) {
        return Arrays.stream(compound.split("(?=[.:])", -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> subject() {
        return chain.getLast();
    }

    /// Whether any node of the chain has that class.
    boolean passes(String part) {
        return chain.stream().anyMatch(node -> node.contains(part));
    }

    /// Whether a node that this selects, together with the nodes around it, is selected by `rule`.
    boolean isCoveredBy(Selector rule, int upTo) {
        int mine = upTo;
        int its = rule.chain.size() - 1;
        if (!chain.get(mine).containsAll(rule.chain.get(its))) return false;
        while (--its >= 0) {
            do mine--;
            while (mine >= 0 && !chain.get(mine).containsAll(rule.chain.get(its)));
            if (mine < 0) return false;
        }
        return true;
    }

    @Override
    public String toString() {
        return chain.stream().map(node -> String.join("", node)).collect(Collectors.joining(" "));
    }
}
