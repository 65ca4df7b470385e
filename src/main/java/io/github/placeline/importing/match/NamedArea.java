package io.github.placeline.importing.match;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks an area up by a name as officers type it, for one period.
final class NamedArea {

    private static final int SHORTEST_START = 4;
    private static final int SHORTEST_GUESSED = 6;
    private static final int MOST_SUGGESTED = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final AreaIndex index;
    private final String name;
    private final Period period;
    private final boolean isFigure;

    private static final Period ANY_TIME =
            new Period(
                    PeriodKind.REPORTING_YEAR,
                    LocalDate.of(1800, 1, 1),
                    LocalDate.of(2999, 12, 31));

    NamedArea(AreaIndex index, String name, Period period, boolean isFigure) {
        this.index = index;
        this.name = name;
        this.period = period;
        this.isFigure = isFigure;
    }

    /// A name that none has, with the areas of any time that may be meant by it.
    static Match unknown(AreaIndex index, String name) {
        return new NamedArea(index, name, ANY_TIME, false).unknown(Answers.given("", "", name));
    }

    Match match(String code, String number) {
        String given = Answers.given(code, number, name);
        List<Area> named = named();
        if (named.isEmpty()) return unknown(given);
        List<Area> existing = named.stream().filter(this::exists).toList();
        if (existing.size() == 1) return found(existing.getFirst());
        if (existing.size() > 1) {
            return new Match.NotFound(
                    "“%s” may be %s".formatted(given, either(existing)),
                    given,
                    newestFirst(existing));
        }
        return named.size() == 1 && !isFigure ? found(named.getFirst()) : absent(given, named);
    }

    /// By the whole name, then without words that some leave out, then as the start of one name
    /// alone.
    private List<Area> named() {
        List<Area> whole = index.byWholeName(name);
        if (!whole.isEmpty()) return whole;
        List<Area> plain = index.byName(name);
        if (!plain.isEmpty()) return plain;
        String bare = Names.withoutStyle(name);
        if (bare.isEmpty()) return List.of();
        List<Area> withoutStyle = index.byName(bare);
        if (!withoutStyle.isEmpty()) return withoutStyle;
        Set<Area> starting = index.startingWith(bare);
        return bare.length() >= SHORTEST_START && starting.size() == 1
                ? List.copyOf(starting)
                : List.of();
    }

    private boolean exists(Area area) {
        return area.lifetime().overlaps(period.start(), period.end());
    }

    private Match found(Area area) {
        boolean asNamed = Names.letters(name).equals(Names.letters(area.name()));
        return new Match.Found(
                area, asNamed ? "" : "“%s” is read as %s.".formatted(name, described(area)));
    }

    /// None of the areas of that name existed then.
    private Match absent(String given, List<Area> named) {
        List<Area> closed = named.stream().filter(this::isOver).toList();
        if (closed.isEmpty()) {
            Area area = newestFirst(named).getFirst();
            return new Match.Found(
                    area,
                    "“%s” is read as %s, which there was not before %s."
                            .formatted(name, described(area), day(area.lifetime().opened())));
        }
        Area last = newestFirst(closed).getFirst();
        List<Area> successors = new ArrayList<>(index.successors(last));
        return new Match.NotFound(
                "“%s” was abolished on %s, so it has no figures of later periods%s"
                        .formatted(
                                given,
                                day(last.lifetime().closed()),
                                successors.isEmpty() ? "" : "; after it came " + both(successors)),
                given,
                successors);
    }

    private boolean isOver(Area area) {
        LocalDate closed = area.lifetime().closed();
        return closed != null && !closed.isAfter(period.start());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "then" : DAY.format(day);
    }

    private static List<Area> newestFirst(List<Area> areas) {
        return areas.stream().sorted(Comparator.comparing((Area area) -> area.isClosed())).toList();
    }

    private Match unknown(String given) {
        List<Area> close = close();
        return new Match.NotFound(
                close.isEmpty()
                        ? "“%s” is not an area that this workspace knows".formatted(given)
                        : "“%s” is not an area that this workspace knows; it may be %s"
                                .formatted(given, either(close)),
                given,
                close);
    }

    /// Areas of which the name may be a misspelling or a shortening, the closest first.
    private List<Area> close() {
        String bare = Names.withoutStyle(name);
        Set<Area> close = new LinkedHashSet<>();
        if (bare.length() >= SHORTEST_START) close.addAll(index.startingWith(bare));
        record Near(Area area, int distance) {}
        List<Near> near = new ArrayList<>();
        if (bare.length() >= SHORTEST_GUESSED) {
            int most = Math.max(1, bare.length() / 8);
            index.names()
                    .forEach((known, areas) -> {
                        int distance = Misspelling.distanceFromStart(bare, known);
                        if (distance <= most)
                            areas.forEach(area ->
                                    near.add(
                                            new Near(
                                                    area,
                                                    distance * 100
                                                            + Math.abs(
                                                                    known.length()
                                                                            - bare.length()))));
                    });
        }
        near.sort(Comparator.comparingInt(Near::distance));
        near.forEach(found -> close.add(found.area()));
        return close.stream().filter(this::exists).limit(MOST_SUGGESTED).toList();
    }

    private static String described(Area area) {
        return area.number() == null ? area.name() : area.name() + " (" + area.number() + ")";
    }

    private static String either(List<Area> areas) {
        return areas.stream()
                .map(NamedArea::described)
                .limit(MOST_SUGGESTED)
                .collect(Collectors.joining(" or "));
    }

    private static String both(List<Area> areas) {
        return areas.stream().map(NamedArea::described).collect(Collectors.joining(" and "));
    }
}
