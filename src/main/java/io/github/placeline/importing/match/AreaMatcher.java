package io.github.placeline.importing.match;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which area a row means by the code, number and name that it gives. Never guesses: where
/// they disagree, there is no answer but the one that a person gives.
public final class AreaMatcher {

    private static final Pattern NUMBER = Pattern.compile("\\d{3}");

    private final AreaIndex index;
    private final Answers answers;

    /// @param answers which areas a person has named for what is not sure
    public AreaMatcher(AreaIndex index, Answers answers) {
        this.index = index;
        this.answers = answers;
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
        /// @param given what the row says, as [Answers#given(String, String, String)] joins it
        /// @param suggestions what it may mean, the likeliest first; may be empty
        record NotFound(String why, String given, List<Area> suggestions) implements Match {

            /// The cause of rows that are held back for this, with one fix for each suggestion.
            public Cause cause() {
                Cause cause = Cause.of(why + ".");
                return cause.withFirst(
                        suggestions.stream()
                                .map(area -> Fix.UseArea.of(cause.key(), given, area))
                                .toList());
            }
        }
    }

    /// The area that a row means.
    ///
    /// @param code an ONS code, empty where the row gives none
    /// @param number a local authority number, empty where the row gives none
    /// @param name empty where the row gives none
    public Match match(String code, String number, String name) {
        Match match = matchAlone(code, number, name);
        return match instanceof Match.NotFound(_, var given, _) && !answers.isEmpty()
                ? answers.area(given).map(use -> answered(match, use)).orElse(match)
                : match;
    }

    /// The area that a row of an officer's table means: names may be written in many ways, and one
    /// that several areas have had is the area that there was in the period.
    ///
    /// @param isFigure whether the row has a number for it; an area that is no more may well be
    ///   listed without one
    public Match match(String code, String number, String name, Period period, boolean isFigure) {
        Match match = matchAlone(code, number, name);
        boolean coded = !code.isEmpty() || !number.isEmpty();
        boolean byName = !name.isEmpty() && (!coded || match instanceof Match.NotFound);
        boolean unknownCode = coded && match instanceof Match.NotFound;
        if (byName && !unknownCode) {
            match = new NamedArea(index, name, period, isFigure).match(code, number);
        }
        return match instanceof Match.NotFound(_, var given, _) && !answers.isEmpty()
                ? answers.area(given).map(use -> answered(given, use, name)).orElse(match)
                : match;
    }

    private Match answered(String given, Fix.UseArea use, String name) {
        return answered(new Match.NotFound(name, given, List.of()), use);
    }

    private Match answered(Match match, Fix.UseArea use) {
        Area area = index.byCode(use.code());
        return area == null
                ? match
                : new Match.Found(
                        area,
                        "“%s” is read as %s, as answered.".formatted(use.given(), area.name()));
    }

    private Match matchAlone(String code, String number, String name) {
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
                        .formatted(code, coded.name(), number, numbered.name()),
                Answers.given(code, number, name),
                List.of(coded, numbered));
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
        String given = Answers.given(code, number, name);
        if (given.isEmpty()) return new Match.NotFound("the row names no area", given, List.of());
        boolean unknownCode = !code.isEmpty() && !isPlaceholder(code);
        List<Area> named = name.isEmpty() || unknownCode ? List.of() : index.byName(name);
        if (named.size() == 1) return new Match.Found(named.getFirst(), "");
        if (named.isEmpty() && !code.isEmpty() && !unknownCode) return new Match.NotAnArea(name);
        if (named.isEmpty() && code.isEmpty() && number.isEmpty())
            return NamedArea.unknown(index, name);
        return new Match.NotFound(
                named.isEmpty()
                        ? "\u201c" + given + "\u201d is not an area that this workspace knows"
                        : "\u201c" + given + "\u201d may be " + either(named),
                given,
                named);
    }

    private static String either(List<Area> areas) {
        return String.join(" or ", areas.stream().map(Area::name).toList());
    }

    /// What publishers write where there is no code.
    private static boolean isPlaceholder(String code) {
        return code.matches("[:.\\-xz]|Total");
    }
}
