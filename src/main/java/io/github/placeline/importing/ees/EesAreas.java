package io.github.placeline.importing.ees;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.Map;

/// The area of each row of a tidy file, by the columns of its level.
final class EesAreas {

    /// The row means an area, but nobody knows which.
    static final int NOT_FOUND = -1;

    /// The row says itself that it is about no area ("Outside of England and unknown").
    static final int NO_AREA = -2;

    /// Countries beside England for which such files have national rows.
    private static final Map<String, String> COUNTRIES =
            Map.of(
                    "K02000001", "United Kingdom",
                    "K03000001", "Great Britain",
                    "K04000001", "England and Wales",
                    "W92000004", "Wales",
                    "S92000003", "Scotland",
                    "N92000002", "Northern Ireland");

    private final EesHeader header;
    private final AreaMatcher matcher;
    private final Incoming incoming;
    private final Findings findings;
    private final Map<Integer, Words> words = new HashMap<>();
    private final Combinations combinations = new Combinations();
    private final Map<Integer, Found> found = new HashMap<>();
    private Cause why = Cause.of("");

    EesAreas(EesHeader header, AreaMatcher matcher, Incoming incoming, Findings findings) {
        this.header = header;
        this.matcher = matcher;
        this.incoming = incoming;
        this.findings = findings;
    }

    /// @param area its number in the file, [#NOT_FOUND] or [#NO_AREA]
    /// @param why it was not found
    /// @param doubt what is odd about the other geography of the row
    private record Found(int area, Cause why, String doubt) {
        Found(int area, String why, String doubt) {
            this(area, Cause.of(why), doubt);
        }
    }

    /// The number of the row's area in the file, [#NOT_FOUND] or [#NO_AREA].
    int of(Cells cells, EesLevel level) {
        int key = combinations.with(Combinations.NONE, level.name().hashCode());
        for (int column :
                new int[] {
                    header.countryCode(),
                    header.countryName(),
                    header.regionCode(),
                    header.regionName(),
                    header.authorityNumber(),
                    header.authorityCode(),
                    header.authorityName()
                }) {
            if (column < 0) continue;
            key = combinations.with(key, word(cells, column));
        }
        Found area = found.get(key);
        if (area == null) {
            area = look(cells, level);
            found.put(key, area);
        }
        why = area.why();
        if (!area.doubt().isEmpty()) findings.warn(cells.line(), 0, area.doubt());
        return area.area();
    }

    /// The name of the smallest area that the row gives, empty when it gives none.
    String given(Cells cells) {
        for (int column :
                new int[] {header.authorityName(), header.regionName(), header.countryName()}) {
            if (column < 0 || column >= cells.count()) continue;
            String name = cells.trimmed(column);
            if (!name.isEmpty()) return name;
        }
        return "";
    }

    /// Why the area asked for last was not found.
    Cause why() {
        return why;
    }

    private int word(Cells cells, int column) {
        return words.computeIfAbsent(column, _ -> new Words()).number(cells, column);
    }

    private Found look(Cells cells, EesLevel level) {
        return switch (level) {
            case NATIONAL -> country(cells);
            case REGIONAL ->
                    found(
                            cells,
                            AreaKind.REGION,
                            matcher.match(
                                    cells.trimmed(header.regionCode()),
                                    "",
                                    cells.trimmed(header.regionName())),
                            countryDoubt(cells));
            case LOCAL_AUTHORITY ->
                    found(
                            cells,
                            AreaKind.LOCAL_AUTHORITY,
                            matcher.match(
                                    cells.trimmed(header.authorityCode()),
                                    cells.trimmed(header.authorityNumber()),
                                    cells.trimmed(header.authorityName())),
                            countryDoubt(cells) + regionDoubt(cells));
            case LEFT_OUT, UNKNOWN ->
                    throw new IllegalArgumentException("no area is looked for at " + level);
        };
    }

    private Found country(Cells cells) {
        String code = cells.trimmed(header.countryCode());
        String name = cells.trimmed(header.countryName());
        String other = COUNTRIES.get(code);
        if (other != null && matcher.match(code, "", "") instanceof Match.NotFound) {
            Area country =
                    new Area(0, code, null, other, AreaKind.COUNTRY, "", Lifetime.ALWAYS, false);
            findings.note(
                    cells.line(),
                    0,
                    "Its national figures are those of %s, not England.".formatted(other));
            return new Found(incoming.areas().of(country), "", "");
        }
        boolean unsaid = code.isEmpty() && name.isEmpty();
        return found(
                cells,
                AreaKind.COUNTRY,
                unsaid ? matcher.match(Area.ENGLAND, "", "") : matcher.match(code, "", name),
                "");
    }

    private Found found(Cells cells, AreaKind kind, Match match, String doubt) {
        return switch (match) {
            case Match.NotAnArea(var name) ->
                    new Found(
                            NO_AREA,
                            "“%s” is no area by its code, so the row was left out.".formatted(name),
                            "");
            case Match.NotFound unknown -> new Found(NOT_FOUND, unknown.cause(), "");
            case Match.Found(var area, _) when area.kind() != kind ->
                    new Found(
                            NOT_FOUND,
                            "%s is no %s."
                                    .formatted(
                                            area.name(),
                                            kind.words().toLowerCase(java.util.Locale.ROOT)),
                            "");
            case Match.Found(var area, var remark) -> {
                if (!remark.isEmpty()) findings.noteOnce(cells.line(), 0, remark);
                yield new Found(incoming.areas().of(area), "", doubt);
            }
        };
    }

    private String countryDoubt(Cells cells) {
        String code = cells.trimmed(header.countryCode());
        String name = cells.trimmed(header.countryName());
        if (code.isEmpty() && name.isEmpty()) return "";
        boolean known =
                matcher.match(code, "", name) instanceof Match.Found(var area, var remark)
                        && area.kind() == AreaKind.COUNTRY
                        && remark.isEmpty();
        return known ? "" : doubt("country", code, name);
    }

    private String regionDoubt(Cells cells) {
        String code = cells.trimmed(header.regionCode());
        if (code.isEmpty()) return "";
        boolean known =
                matcher.match(code, "", "") instanceof Match.Found(var area, _)
                        && area.kind() == AreaKind.REGION;
        return known ? "" : doubt("region", code, cells.trimmed(header.regionName()));
    }

    private static String doubt(String what, String code, String name) {
        return "The %s of this row is given as \u201c%s, %s\u201d, which is none; the row was read by its own area. "
                .formatted(what, code, name);
    }
}
