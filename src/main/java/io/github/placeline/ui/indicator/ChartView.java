package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.GroupPair;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.TermCharts;
import io.github.placeline.app.indicator.UsualVariation;
import io.github.placeline.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the record of an indicator is looked at.
public sealed interface ChartView {

    /// Every period in order, beside England and the others.
    record OverTime() implements ChartView {}

    /// One term of every year, beside England and the others.
    record OneTerm(Term term) implements ChartView {}

    /// The terms of the area as lines of their own over the school years.
    record TermByTerm() implements ChartView {}

    /// Two parts of the population and the gap between them.
    record Groups() implements ChartView {}

    /// What is usual, and signals of change.
    record Signals() implements ChartView {}

    /// What the figures allow, the usual first.
    static List<ChartView> of(IndicatorFacts facts) {
        List<ChartView> views = new ArrayList<>(List.of(new OverTime()));
        if (TermCharts.termsIn(facts.byTerm()).size() > 1) views.add(new TermByTerm());
        List<Term> terms = TermCharts.termsIn(facts.area());
        if (terms.size() > 1) terms.forEach(term -> views.add(new OneTerm(term)));
        if (GroupPair.first(facts.breakdowns()).isPresent()) views.add(new Groups());
        if (UsualVariation.of(facts).isPresent()) views.add(new Signals());
        return views;
    }

    /// Whether England and the others stand beside the area in it.
    default boolean hasCompanions() {
        return switch (this) {
            case OverTime(), OneTerm(_) -> true;
            case TermByTerm(), Groups(), Signals() -> false;
        };
    }

    /// As the choice says it.
    default String words(boolean byTerm) {
        return switch (this) {
            case OverTime() -> byTerm ? "Every term in order" : "Over the years";
            case OneTerm(var term) -> term.words() + " terms, year on year";
            case TermByTerm() -> "Each term, year on year";
            case Groups() -> "Groups and the gap between them";
            case Signals() -> "Signals of change (XmR)";
        };
    }

    /// The word under which it is remembered: "one-term", "groups".
    default String key() {
        return switch (this) {
            case OneTerm(var term) -> term.name().toLowerCase(Locale.ROOT);
            case OverTime() -> "time";
            case TermByTerm() -> "terms";
            case Groups() -> "groups";
            case Signals() -> "signals";
        };
    }
}
