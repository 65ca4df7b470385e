package io.github.placeline.app.demo;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Term;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How the figures of one indicator come about.
///
/// @param code also the first word of the seed
/// @param from the country's figure in the first year, `to` in the last
/// @param gaps how far each authority lies from the country in the first and in the last year
/// @param wobble how much figures stray from that, in the indicator's unit
/// @param people how many are counted in an authority, 0 where no counts are given
/// @param years those that have a figure, by the year in which they end
/// @param broken the first year measured in a new way, 0 for none
record InventedIndicator(
        String code,
        String name,
        String population,
        Unit unit,
        int decimals,
        Polarity polarity,
        double from,
        double to,
        List<Ends> gaps,
        double wobble,
        int people,
        Rhythm rhythm,
        Set<Integer> years,
        int broken,
        boolean provisional) {

    static final int FIRST_YEAR = 2011;
    static final int LAST_YEAR = 2025;

    /// A gap in the first year and in the last.
    record Ends(double first, double last) {}

    /// What its periods are.
    enum Rhythm {
        ACADEMIC,
        CALENDAR,
        FINANCIAL,
        TERMS;

        List<Period> periods(int year) {
            return switch (this) {
                case ACADEMIC -> List.of(Period.academicYearEnding(year));
                case CALENDAR -> List.of(Period.calendarYear(year));
                case FINANCIAL -> List.of(Period.financialYearEnding(year));
                case TERMS ->
                        Stream.of(Term.AUTUMN, Term.SPRING, Term.SUMMER)
                                .map(term -> Period.term(term, year))
                                .toList();
            };
        }

        private YearType yearType() {
            return switch (this) {
                case ACADEMIC, TERMS -> YearType.ACADEMIC;
                case CALENDAR -> YearType.CALENDAR;
                case FINANCIAL -> YearType.FINANCIAL;
            };
        }
    }

    /// One figure a year, from 2011 to 2025, of everybody.
    static InventedIndicator of(
            String code,
            String name,
            String population,
            Unit unit,
            Polarity polarity,
            double from,
            double to) {
        Set<Integer> years = new TreeSet<>();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) years.add(year);
        return new InventedIndicator(
                code,
                name,
                population,
                unit,
                1,
                polarity,
                from,
                to,
                List.of(),
                0.6,
                0,
                Rhythm.ACADEMIC,
                years,
                0,
                false);
    }

    /// The gaps of the three authorities, first year and last, in turn.
    InventedIndicator gaps(double... ends) {
        List<Ends> all =
                List.of(
                        new Ends(ends[0], ends[1]),
                        new Ends(ends[2], ends[3]),
                        new Ends(ends[4], ends[5]));
        return with(decimals, all, wobble, people, rhythm, years, broken, provisional);
    }

    InventedIndicator strays(double by) {
        return with(decimals, gaps, by, people, rhythm, years, broken, provisional);
    }

    InventedIndicator decimals(int places) {
        return with(places, gaps, wobble, people, rhythm, years, broken, provisional);
    }

    InventedIndicator counted(int inAnAuthority) {
        return with(decimals, gaps, wobble, inAnAuthority, rhythm, years, broken, provisional);
    }

    InventedIndicator in(Rhythm other) {
        return with(decimals, gaps, wobble, people, other, years, broken, provisional);
    }

    InventedIndicator without(Integer... missing) {
        Set<Integer> left = new TreeSet<>(years);
        left.removeAll(Set.of(missing));
        return with(decimals, gaps, wobble, people, rhythm, left, broken, provisional);
    }

    InventedIndicator brokenIn(int year) {
        return with(decimals, gaps, wobble, people, rhythm, years, year, provisional);
    }

    InventedIndicator provisionalAtLast() {
        return with(decimals, gaps, wobble, people, rhythm, years, broken, true);
    }

    private InventedIndicator with(
            int places,
            List<Ends> allGaps,
            double strays,
            int counted,
            Rhythm periods,
            Set<Integer> left,
            int breakYear,
            boolean isProvisional) {
        return new InventedIndicator(
                code,
                name,
                population,
                unit,
                places,
                polarity,
                from,
                to,
                allGaps,
                strays,
                counted,
                periods,
                left,
                breakYear,
                isProvisional);
    }

    Indicator indicator(String topic) {
        return new Indicator(
                0,
                code,
                name,
                List.of(topic),
                unit,
                decimals,
                polarity,
                rhythm.yearType(),
                population,
                "Invented for the demonstration of Placeline. It describes no real place.",
                "Drawn by a program from a fixed seed.",
                "Invented figures",
                "",
                "",
                "",
                true,
                false);
    }
}
