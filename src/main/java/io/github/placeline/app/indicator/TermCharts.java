package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.terms.YearOnYear;
import io.github.placeline.chart.BandPoint;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Window;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Charts of an indicator that is published by term: a term is set beside the same term a year
/// earlier, never beside the one before (METHODS 8).
public final class TermCharts {

    private TermCharts() {}

    /// The terms for which the series has anything, in the order of the school year.
    public static List<Term> termsIn(Series series) {
        TreeSet<Term> terms = new TreeSet<>();
        for (Observation one : series.observations()) {
            if (one.period().kind() == PeriodKind.TERM) terms.add(Term.of(one.period()));
        }
        return List.copyOf(terms);
    }

    /// `chart` with the periods of one term only.
    public static ChartContent only(ChartContent chart, Term term) {
        Predicate<Period> wanted = period -> isOf(period, term);
        return ChartContent.of(
                        chart.title() + ", " + term.words().toLowerCase(java.util.Locale.UK),
                        kept(chart.area(), wanted),
                        chart.wording())
                .axisTitle(chart.axisTitle())
                .second(keptOrNone(chart.second(), wanted))
                .england(keptOrNone(chart.england(), wanted))
                .region(keptOrNone(chart.region(), wanted))
                .neighbours(
                        chart.neighbours().stream().map(strand -> kept(strand, wanted)).toList())
                .confidence(kept(chart.confidence(), wanted))
                .envelope(kept(chart.envelope(), wanted))
                .breaks(chart.breaks())
                .periodNotes(chart.periodNotes())
                .spans(chart.spans())
                .window(chart.window())
                .notes(chart.notes())
                .build();
    }

    /// The area alone, one line for each term over the school years, with the newest change of each
    /// on the same term a year earlier under it.
    public static ChartContent aligned(IndicatorFacts facts) {
        List<Term> terms = termsIn(facts.byTerm());
        ChartContent chart = facts.chart();
        List<Strand> lines = terms.stream().map(term -> line(facts, term)).toList();
        return ChartContent.of(
                        chart.title() + ", each term: " + chart.area().name(),
                        lines.getFirst(),
                        chart.wording())
                .axisTitle(chart.axisTitle())
                .second(at(lines, 1))
                .region(at(lines, 2))
                .england(at(lines, 3))
                .breaks(chart.breaks().stream().map(TermCharts::inItsYear).toList())
                .periodNotes(chart.periodNotes())
                .spans(chart.spans())
                .window(Window.ALL)
                .notes(notes(facts, terms))
                .build();
    }

    /// "Spring 2024/25 is 0.4 pp lower than a year earlier."
    private static List<String> notes(IndicatorFacts facts, List<Term> terms) {
        Figures figures = facts.figures();
        List<String> notes = new ArrayList<>();
        TreeMap<Term, YearOnYear> newest = new TreeMap<>();
        for (YearOnYear one : YearOnYear.of(Point.publishedIn(facts.byTerm()))) {
            if (one.period().kind() == PeriodKind.TERM) newest.put(Term.of(one.period()), one);
        }
        for (Term term : terms) {
            YearOnYear last = newest.get(term);
            if (last == null || last.yearEarlier().isEmpty()) continue;
            double before = last.yearEarlier().getAsDouble();
            notes.add(last.period().label() + " is " + moved(figures, last.value(), before) + ".");
        }
        notes.addAll(facts.chart().notes());
        return notes;
    }

    private static String moved(Figures figures, double value, double before) {
        return switch (figures.direction(value, before)) {
            case LEVEL -> "the same as a year earlier";
            case UP ->
                    figures.gap(figures.difference(value, before)) + " higher than a year earlier";
            case DOWN ->
                    figures.gap(figures.difference(value, before)) + " lower than a year earlier";
        };
    }

    private static Strand line(IndicatorFacts facts, Term term) {
        Optional<Period> latest =
                facts.byTerm().observations().stream()
                        .map(Observation::period)
                        .reduce((_, last) -> last);
        List<Strand.Entry> entries = new ArrayList<>();
        for (Observation one : facts.byTerm().observations()) {
            if (!isOf(one.period(), term)) continue;
            if (!facts.question().window().holds(one.period(), latest.orElseThrow())) continue;
            entries.add(new Strand.Entry(schoolYear(one.period()), one.reading(), one.quality()));
        }
        return new Strand(term.words(), entries);
    }

    private static SeriesBreak inItsYear(SeriesBreak known) {
        return known.first().kind() == PeriodKind.TERM
                ? new SeriesBreak(
                        known.indicator(),
                        schoolYear(known.first()),
                        known.whatChanged(),
                        known.origin())
                : known;
    }

    private static Period schoolYear(Period term) {
        boolean begins = term.start().getMonthValue() >= 9;
        return Period.academicYearEnding(term.start().getYear() + (begins ? 1 : 0));
    }

    private static boolean isOf(Period period, Term term) {
        return period.kind() == PeriodKind.TERM && Term.of(period) == term;
    }

    private static @Nullable Strand at(List<Strand> lines, int place) {
        return place < lines.size() ? lines.get(place) : null;
    }

    private static @Nullable Strand keptOrNone(@Nullable Strand strand, Predicate<Period> wanted) {
        return strand == null ? null : kept(strand, wanted);
    }

    private static Strand kept(Strand strand, Predicate<Period> wanted) {
        return new Strand(
                strand.name(),
                strand.entries().stream().filter(one -> wanted.test(one.period())).toList());
    }

    private static List<BandPoint> kept(List<BandPoint> band, Predicate<Period> wanted) {
        return band.stream().filter(point -> wanted.test(point.period())).toList();
    }
}
