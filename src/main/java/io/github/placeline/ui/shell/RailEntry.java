package io.github.placeline.ui.shell;

import io.github.placeline.ui.controls.Drawing;

/// A word on the rail, in its order. Those at the foot are there without a workspace too.
public enum RailEntry {
    DASHBOARD("Dashboard", Drawing.DASHBOARD, false),
    INDICATORS("Indicators", Drawing.INDICATORS, false),
    COMPARE("Compare", Drawing.TABLE, false),
    TWINNING("Twinning", Drawing.TWINNING, false),
    PACK("Board pack", Drawing.FILE, false),
    IMPORT("Import", Drawing.IMPORT, false),
    QUALITY("Quality", Drawing.CHECKLIST, false),
    DECKS("Decks", Drawing.SLIDES, false),
    FILES("Files", Drawing.FOLDER, true),
    SETTINGS("Settings", Drawing.SETTINGS, true);

    private final String word;
    private final Drawing drawing;
    private final boolean atFoot;

    RailEntry(String word, Drawing drawing, boolean atFoot) {
        this.word = word;
        this.drawing = drawing;
        this.atFoot = atFoot;
    }

    String word() {
        return word;
    }

    Drawing drawing() {
        return drawing;
    }

    boolean isAtFoot() {
        return atFoot;
    }

    /// The entry that is lit while one is there.
    static RailEntry of(Place place) {
        return switch (place) {
            case Place.Dashboard _, Place.Priorities _, Place.Projects _ -> DASHBOARD;
            case Place.OneIndicator _, Place.OneRecord _ -> INDICATORS;
            case Place.Compare _,
                    Place.Ranking _,
                    Place.Years _,
                    Place.Spine _,
                    Place.Indexes _,
                    Place.Parts _ ->
                    COMPARE;
            case Place.Twinning _ -> TWINNING;
            case Place.Pack _, Place.Meetings _ -> PACK;
            case Place.Imports _, Place.Entry _, Place.Export _ -> IMPORT;
            case Place.Quality _ -> QUALITY;
            case Place.Decks _ -> DECKS;
            case Place.Welcome _ -> FILES;
            case Place.Settings _ -> SETTINGS;
        };
    }
}
