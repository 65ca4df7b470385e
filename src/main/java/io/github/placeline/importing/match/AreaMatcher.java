package io.github.placeline.importing.match;

import io.github.placeline.model.Area;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which area a row means by the code, number and name that it gives. Never guesses: where
/// they disagree, there is no answer.
public final class AreaMatcher {

    private static final Pattern NUMBER = Pattern.compile("\\d{3}");

    private final AreaIndex index;

    public AreaMatcher(AreaIndex index) {
        this.index = index;
    }

    /// What a row's code, number and name came to.
    public sealed interface Match {

        /// They mean this area.
        ///
        /// @param remark what a person should know about it, empty where all is as expected
        record Found(Area area, String remark) implements Match {}

        /// They say that there is none: a code for "not applicable" beside a name that is no
        /// area's.
        record NotAnArea(String name) implements Match {}

        /// They mean none for sure.
        ///
        /// @param why in a few words, and what might have been meant
        record NotFound(String why) implements Match {}
    }

    /// The area that a row means.
    ///
    /// @param code an ONS code, empty where the row gives none
    /// @param number a local authority number, empty where the row gives none
    /// @param name empty where the row gives none
    public Match match(String code, String number, String name) {
        Area coded = code.isEmpty() ? null : index.byCode(code);
        Area numbered =
                NUMBER.matcher(number).matches() ? index.byNumber(Integer.parseInt(number)) : null;
        if (coded != null && numbered != null && !coded.equals(numbered)) {
            return disagreement(coded, code, numbered, number, name);
        }
        Area found = coded != null ? coded : numbered;
        return found == null ? byName(code, number, name) : found(found, code, number, name);
    }

    private Match disagreement(Area coded, String code, Area numbered, String number, String name) {
        boolean codeFits = index.isNamed(coded, name);
        if (codeFits != index.isNamed(numbered, name)) {
            Area area = codeFits ? coded : numbered;
            return new Match.Found(
                    area,
                    "Code %s and number %s are not of one area; read as %s, which is the name given."
                            .formatted(code, number, area.name()));
        }
        return new Match.NotFound(
                "code %s is %s but number %s is %s"
                        .formatted(code, coded.name(), number, numbered.name()));
    }

    private Match found(Area area, String code, String number, String name) {
        if (name.isEmpty() || index.isNamed(area, name)) return new Match.Found(area, "");
        List<Area> named = index.byName(name);
        if (named.size() == 1 && index.isPartOf(named.getFirst(), area)) {
            return new Match.Found(
                    named.getFirst(),
                    "“%s” stands beside the code of %s, in which it lies; read by its name."
                            .formatted(name, area.name()));
        }
        String by =
                Stream.of(code, number).filter(given -> !given.isEmpty()).findFirst().orElse(code);
        return new Match.Found(
                area,
                "\u201c%s\u201d is read as %s by its code %s.".formatted(name, area.name(), by));
    }

    private Match byName(String code, String number, String name) {
        String given =
                String.join(
                        ", ",
                        Stream.of(code, number, name).filter(text -> !text.isEmpty()).toList());
        if (given.isEmpty()) return new Match.NotFound("the row names no area");
        boolean unknownCode = !code.isEmpty() && !isPlaceholder(code);
        List<Area> named = name.isEmpty() || unknownCode ? List.of() : index.byName(name);
        if (named.size() == 1) return new Match.Found(named.getFirst(), "");
        if (named.isEmpty() && !code.isEmpty() && !unknownCode) return new Match.NotAnArea(name);
        return new Match.NotFound(
                named.isEmpty()
                        ? "\u201c" + given + "\u201d is not an area that this workspace knows"
                        : "\u201c" + given + "\u201d may be " + either(named));
    }

    private static String either(List<Area> areas) {
        return String.join(" or ", areas.stream().map(Area::name).toList());
    }

    /// What publishers write where there is no code.
    private static boolean isPlaceholder(String code) {
        return code.matches("[:.\\-xz]|Total");
    }
}
