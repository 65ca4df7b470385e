package io.github.placeline.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The colours of a theme by role (UI specification, section 2), for pictures that leave the app.
/// The screens have the same values in their style sheets.
public final class Palette {
    public static final Palette LIGHT =
            new Palette(
                    """
                    SURFACE=FFFFFF TEXT=17212B AREA=0A2F5A AREA_B=B0480A ENGLAND=3A444E
                    REGION=6B45A6 NEIGHBOUR=6E7A86 TARGET=8A1F6B GRID=E3E8ED AXIS=6B7884
                    AXIS_TEXT=43505D MISSING_BAND=E3E8ED PROGRAMME_BAND=F1EBDD
                    PROGRAMME_WASH=FAF8F3 PROGRAMME_TEXT=5E4A1C CONFIDENCE_BAND=C9D8EA
                    ENVELOPE=E9EEF2 BREAK=5E4A1C NOTE=43505D LABEL_VALUE=43505D LEADER=6B7884
                    BETTER=00657F BETTER_TINT=E0F1F5 SIMILAR=4A5663 SIMILAR_TINT=E9EEF2
                    WORSE=A6390A WORSE_TINT=FCEAE1 NO_DATA=5A6672 FOCUS=0B57A4
                    """);

    public static final Palette DARK =
            new Palette(
                    """
                    SURFACE=18222D TEXT=EEF3F8 AREA=8FC7FF AREA_B=FFA96B ENGLAND=D5DEE7
                    REGION=C3A5F5 NEIGHBOUR=7C8C9C TARGET=F29AD6 GRID=26323F AXIS=8496A8
                    AXIS_TEXT=B7C4D1 MISSING_BAND=26323F PROGRAMME_BAND=322D20
                    PROGRAMME_WASH=1D2429 PROGRAMME_TEXT=E9D9A8 CONFIDENCE_BAND=24415E
                    ENVELOPE=2B3947 BREAK=F0DDA0 NOTE=B7C4D1 LABEL_VALUE=B7C4D1 LEADER=8496A8
                    BETTER=6FD3E6 BETTER_TINT=123642 SIMILAR=C5D0DB SIMILAR_TINT=2B3947
                    WORSE=FFA983 WORSE_TINT=46261A NO_DATA=AEBBC8 FOCUS=84BDFA
                    """);

    public static final Palette HIGH_CONTRAST =
            new Palette(
                    """
                    SURFACE=000000 TEXT=FFFFFF AREA=FFE94A AREA_B=7DE8FF ENGLAND=FFFFFF
                    REGION=E3B8FF NEIGHBOUR=B8B8B8 TARGET=FF9DE2 GRID=444444 AXIS=FFFFFF
                    AXIS_TEXT=FFFFFF MISSING_BAND=333333 PROGRAMME_BAND=2A2A2A
                    PROGRAMME_WASH=141414 PROGRAMME_TEXT=FFFFFF CONFIDENCE_BAND=5A5220
                    ENVELOPE=333333 BREAK=FFFFFF NOTE=FFFFFF LABEL_VALUE=FFFFFF LEADER=FFFFFF
                    BETTER=63E6FF BETTER_TINT=000000 SIMILAR=FFFFFF SIMILAR_TINT=000000
                    WORSE=FFB37A WORSE_TINT=000000 NO_DATA=FFFFFF FOCUS=FFE94A
                    """);

    /// On white paper.
    public static final Palette PRINT = LIGHT;

    private final Map<Role, String> colours = new EnumMap<>(Role.class);

    private Palette(String table) {
        for (String entry : table.strip().split("\\s+", -1)) {
            int equals = entry.indexOf('=');
            colours.put(Role.valueOf(entry.substring(0, equals)), entry.substring(equals + 1));
        }
        if (colours.size() != Role.values().length)
            throw new IllegalStateException(
                    "a colour is missing: " + Arrays.toString(Role.values()));
    }

    /// The colour as style sheets write it: `#0A2F5A`.
    public String colour(Role role) {
        return "#" + colours.getOrDefault(role, "000000").toUpperCase(Locale.ROOT);
    }
}
