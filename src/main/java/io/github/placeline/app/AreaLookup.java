package io.github.placeline.app;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.AreaRepository;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the area that a person means by a name, a code or an LA number.
public final class AreaLookup {

    /// Which of several areas of one name is meant first: "Rutland" is the authority.
    private static final List<AreaKind> FIRST_MEANT =
            List.of(
                    AreaKind.LOCAL_AUTHORITY,
                    AreaKind.COUNTRY,
                    AreaKind.REGION,
                    AreaKind.OPPORTUNITY_AREA,
                    AreaKind.DISTRICT,
                    AreaKind.OTHER,
                    AreaKind.WARD,
                    AreaKind.SCHOOL);

    private final AreaRepository areas;

    public AreaLookup(Workspace workspace) {
        this.areas = workspace.areas();
    }

    /// The area meant by `text`. A council that was abolished is found only by its exact name or
    /// its code.
    ///
    /// @throws Refusal when nothing, or more than one area, is meant
    public Area find(String text) {
        String asked = text.strip();
        List<Area> all = areas.all();
        return byCode(asked, all)
                .or(() -> byName(asked, all))
                .orElseThrow(() -> unknown(asked, all));
    }

    /// The areas whose name, code or number begins with or holds `text`, the likeliest first.
    public List<Area> like(String text, int limit) {
        String wanted = Spelling.plain(text);
        if (wanted.isEmpty()) return List.of();
        return areas.all().stream()
                .filter(area -> searchable(area).contains(wanted))
                .sorted(
                        Comparator.comparing((Area area) ->
                                        !Spelling.plain(area.name()).startsWith(wanted))
                                .thenComparing(Area::isClosed)
                                .thenComparingInt(area -> FIRST_MEANT.indexOf(area.kind()))
                                .thenComparing(Area::name))
                .limit(limit)
                .toList();
    }

    private static String searchable(Area area) {
        return Spelling.plain(
                area.name()
                        + " "
                        + area.code()
                        + " "
                        + (area.number() == null ? "" : area.number()));
    }

    private Optional<Area> byCode(String asked, List<Area> all) {
        return all.stream()
                .filter(area ->
                        area.code().equalsIgnoreCase(asked)
                                || asked.equals(String.valueOf(area.number())))
                .findFirst()
                .or(() -> {
                    Long id = areas.otherCodes().get(asked.toUpperCase(Locale.ROOT));
                    return all.stream().filter(area -> id != null && area.id() == id).findFirst();
                });
    }

    private Optional<Area> byName(String asked, List<Area> all) {
        Map<Long, Area> byId = new HashMap<>();
        all.forEach(area -> byId.put(area.id(), area));
        List<AreaRepository.Alias> aliases = areas.aliases();
        Predicate<String> exactly = asked::equalsIgnoreCase;
        String plain = Spelling.plain(asked);
        Predicate<String> nearly = name -> Spelling.plain(name).equals(plain);
        List<Area> exactlyNamed = named(exactly, all);
        List<Area> exactlyKnown = known(exactly, aliases, byId);
        return Stream.of(
                        open(exactlyNamed),
                        open(exactlyKnown),
                        exactlyNamed,
                        exactlyKnown,
                        open(named(nearly, all)),
                        open(known(nearly, aliases, byId)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> first(asked, found));
    }

    private static List<Area> named(Predicate<String> isMeant, List<Area> all) {
        return all.stream().filter(area -> isMeant.test(area.name())).toList();
    }

    private static List<Area> known(
            Predicate<String> isMeant, List<AreaRepository.Alias> aliases, Map<Long, Area> byId) {
        return aliases.stream()
                .filter(alias -> isMeant.test(alias.alias()))
                .flatMap(alias -> Stream.ofNullable(byId.get(alias.area())))
                .toList();
    }

    private static List<Area> open(List<Area> areas) {
        return areas.stream().filter(area -> !area.isClosed()).toList();
    }

    private static Area first(String asked, List<Area> found) {
        List<Area> sorted =
                found.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(area -> FIRST_MEANT.indexOf(area.kind())))
                        .toList();
        Area first = sorted.getFirst();
        List<Area> asLikely = sorted.stream().filter(area -> area.kind() == first.kind()).toList();
        if (asLikely.size() == 1) return first;
        throw Refusal.ofInput(
                "There are several areas called %s. Give the code of the one you mean: %s."
                        .formatted(
                                asked,
                                String.join(
                                        ", ",
                                        asLikely.stream().map(Area::code).limit(5).toList())));
    }

    private static Refusal unknown(String asked, List<Area> all) {
        List<String> near =
                Spelling.nearest(
                        asked, all.stream().filter(area -> !area.isClosed()).map(Area::name));
        return Refusal.ofInput(
                "There is no area called \"%s\".".formatted(asked)
                        + Spelling.suggestion(
                                near, "Check the spelling, or give its code or LA number."));
    }
}
