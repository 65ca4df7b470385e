package io.github.placeline.ui.controls;

/// The line drawings of the interface, in a square of 24 units, stroked and not filled.
public enum Drawing {
    MARK("M3.5 16.5l5.5-5.5 4.5 3.5 6-7 M19.5 6.6a0.9 0.9 0 1 0 0.01 0z"),
    DASHBOARD("M4 4h6.5v6.5h-6.5z M13.5 4h6.5v4h-6.5z M13.5 11h6.5v9h-6.5z M4 13.5h6.5v6.5h-6.5z"),
    INDICATORS("M4 4v16h16 M7.5 15l4-5 3.5 3 4.5-6.5"),
    TWINNING("M4 4v16h16 M7.5 11l4-3 3.5 1.5 4.5-4 M7.5 16.5l4-1.5 3.5 1 4.5-4.5"),
    IMPORT("M12 4v11 M7.5 10.5l4.5 4.5 4.5-4.5 M4.5 20h15"),
    SETTINGS("M4 7h9 M17 7h3 M15 5v4 M4 12h3 M11 12h9 M9 10v4 M4 17h8 M16 17h4 M14 15v4"),
    SEARCH("M10.5 4.5a6 6 0 1 0 0 12a6 6 0 1 0 0 -12z M15 15l5 5"),
    CHEVRON_DOWN("M6 9.5l6 6 6-6"),
    CLOSE("M6 6l12 12 M18 6l-12 12"),
    TICK("M5 12.5l4.5 4.5 9.5-10"),
    PLUS("M12 5v14 M5 12h14"),
    UNDO("M9 6l-4.5 4.5 4.5 4.5 M4.5 10.5h9.5a5 5 0 0 1 0 10h-3"),
    FILE("M6 3.5h8l4.5 4.5v12.5h-12.5z M14 3.5v4.5h4.5"),
    FOLDER("M3.5 6h6l2 2.5h9v10.5h-17z"),
    PLACE(
            "M12 21c-4-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2.5 6-6.5 11z M12 7.5a2.5 2.5 0 1 0 0"
                    + " 5a2.5 2.5 0 1 0 0 -5z"),
    NOTE("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0 -17z M12 11v5.5 M12 7.5v0.2"),
    WARNING("M12 4l9 15.5h-18z M12 10v4.5 M12 17v0.2"),
    HELD_BACK("M12 3.5l8.5 8.5-8.5 8.5-8.5-8.5z M8.5 12h7"),
    NEW("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0 -17z M12 8v8 M8 12h8"),
    CHANGED("M4 8.5h15 M15.5 5l3.5 3.5-3.5 3.5 M20 15.5h-15 M8.5 12l-3.5 3.5 3.5 3.5"),
    UNCHANGED("M4 6.5h16v11h-16z M8 10.5h8 M8 13.5h8"),
    HIDDEN("M4 12h16 M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0 -17z"),
    DONE("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0 -17z M8 12.3l3 3 5-5.8"),
    LOCK("M6 11h12v9h-12z M8.5 11v-3a3.5 3.5 0 0 1 7 0v3"),
    TABLE("M4 5h16v14h-16z M4 10h16 M4 14.5h16 M10 10v9"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0 -17z M12 7.5v5l3.5 2"),
    RING(
            "M12 5a7 7 0 0 1 4.9 2 M18.9 10.5a7 7 0 0 1 -0.6 4.6 M14.8 18.4a7 7 0 0 1 -5.6 0 M5.7 15.1a7 7 0 0 1 -0.6 -4.6 M7.1 7a7 7 0 0 1 2.4 -1.5"),
    CHECKLIST(
            "M4 6.5l1.5 1.5 3-3 M11.5 6.5h8.5 M4 12.5l1.5 1.5 3-3 M11.5 12.5h8.5 M4 18.5l1.5 1.5 3-3 M11.5 18.5h8.5"),
    HANDLE("M9 6v0.2 M15 6v0.2 M9 12v0.2 M15 12v0.2 M9 18v0.2 M15 18v0.2"),
    COVER("M4 5h16v14h-16z M8 10h8 M8 14h5"),
    WORDS("M4.5 6.5h15 M4.5 11h15 M4.5 15.5h10"),
    SLIDES("M4 4.5h16v11h-16z M12 15.5v5 M8.5 20.5h7 M8 11.5l3-3 2 2 3.5-3.5"),
    COPY("M8 8h11v12h-11z M5 16v-12h11");

    private final String path;

    Drawing(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
