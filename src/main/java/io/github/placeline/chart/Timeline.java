package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The periods of a chart in order, those included that nobody has a reading for: what one would
/// expect from the rhythm of the others. Two readings may be joined by a line only when no slot
/// lies between them.
final class Timeline {
    private final List<Period> slots;
    private final Map<Period, Integer> places = new HashMap<>();

    private Timeline(List<Period> slots) {
        this.slots = slots;
        for (int i = 0; i < slots.size(); i++) places.put(slots.get(i), i);
    }

    /// The timeline of all strands together within a window; empty when none has a reading there.
    static Timeline of(List<Strand> strands, Window window) {
        TreeSet<Period> recorded = new TreeSet<>();
        Period firstPublished = null;
        int newest = newest(strands, window);
        for (Strand strand : strands) {
            for (Strand.Entry entry : strand.entries()) {
                if (entry.reading() instanceof Reading.Absent) continue;
                if (!window.holds(entry.period().endYear(), newest)) continue;
                recorded.add(entry.period());
                if (entry.reading() instanceof Reading.Published
                        && (firstPublished == null || entry.period().compareTo(firstPublished) < 0))
                    firstPublished = entry.period();
            }
        }
        if (firstPublished == null) return new Timeline(List.of());
        return new Timeline(filled(List.copyOf(recorded.tailSet(firstPublished, true))));
    }

    private static int newest(List<Strand> strands, Window window) {
        int newest = Integer.MIN_VALUE;
        for (Strand strand : strands) {
            for (Strand.Entry entry : strand.entries()) {
                int year = entry.period().endYear();
                if (year <= window.last() && !(entry.reading() instanceof Reading.Absent))
                    newest = Math.max(newest, year);
            }
        }
        return newest;
    }

    List<Period> slots() {
        return slots;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    Period first() {
        return slots.getFirst();
    }

    Period last() {
        return slots.getLast();
    }

    boolean holds(Period period) {
        return places.containsKey(period);
    }

    /// The place of a slot in order.
    ///
    /// @throws IllegalArgumentException when the period is none of ours
    int place(Period period) {
        Integer place = places.get(period);
        if (place == null) throw new IllegalArgumentException("not on this axis: " + period);
        return place;
    }

    /// The place of the first slot at or after `period`; the number of slots when there is none.
    int placeFrom(Period period) {
        int place = 0;
        while (place < slots.size() && slots.get(place).compareTo(period) < 0) place++;
        return place;
    }

    /// The slots after the last one that lead to `aim`, that included; none when it is not later.
    List<Period> ahead(Period aim) {
        if (isEmpty() || aim.compareTo(last()) <= 0) return List.of();
        List<Period> longer = new ArrayList<>(slots);
        longer.add(aim);
        List<Period> filled = filled(longer);
        return filled.subList(slots.size(), filled.size());
    }

    private static List<Period> filled(List<Period> recorded) {
        Map<Integer, Period> parts = new TreeMap<>();
        for (Period period : recorded) parts.putIfAbsent(part(period), period);
        double rhythm = rhythm(recorded);
        List<Period> slots = new ArrayList<>();
        for (Period period : recorded) {
            if (!slots.isEmpty()) slots.addAll(between(slots.getLast(), period, parts, rhythm));
            slots.add(period);
        }
        return List.copyOf(slots);
    }

    private static double rhythm(List<Period> recorded) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < recorded.size(); i++) {
            double step = recorded.get(i).position() - recorded.get(i - 1).position();
            if (step > 1e-6) least = Math.min(least, step);
        }
        return least;
    }

    private static List<Period> between(
            Period from, Period to, Map<Integer, Period> parts, double rhythm) {
        TreeSet<Period> missing = new TreeSet<>();
        switch (from.kind()) {
            case ACADEMIC_YEAR, FINANCIAL_YEAR, CALENDAR_YEAR, REPORTING_YEAR, POOLED_YEARS -> {
                int step = (int) Math.max(1, Math.round(rhythm));
                for (int by = step; from.position() + by < to.position() - 1e-6; by += step) {
                    missing.add(shifted(from, by));
                }
            }
            case TERM, QUARTER, MONTH -> {
                for (Period part : parts.values()) {
                    for (int year = from.endYear(); year <= to.endYear(); year++) {
                        Period slot = shifted(part, year - part.endYear());
                        if (slot.end().isAfter(from.end()) && slot.end().isBefore(to.end()))
                            missing.add(slot);
                    }
                }
            }
            case WEEK -> {
                LocalDate end = from.end().plusWeeks(1);
                while (end.isBefore(to.end())) {
                    missing.add(new Period(from.kind(), end.minusDays(6), end));
                    end = end.plusWeeks(1);
                }
            }
        }
        return List.copyOf(missing);
    }

    private static int part(Period period) {
        return period.start().getMonthValue() * 100 + period.end().getMonthValue();
    }

    private static Period shifted(Period period, int years) {
        LocalDate end = period.end();
        LocalDate moved = end.plusYears(years);
        boolean lastOfMonth = end.getDayOfMonth() == end.lengthOfMonth();
        return new Period(
                period.kind(),
                period.start().plusYears(years),
                lastOfMonth ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved);
    }
}
