package io.github.placeline;

import io.github.placeline.ui.PlacelineApplication;

/// Where the program starts.
public final class Main {
    private static final int COULD_NOT_READ_OR_WRITE = 3;
    private static final String NO_DISPLAY =
            "Placeline cannot open its window because there is no display. Use its commands instead: placeline --help";

    private Main() {}

    public static void main(String[] args) {
        if (Display.isMissing()) {
            System.err.println(NO_DISPLAY);
            System.exit(COULD_NOT_READ_OR_WRITE);
        }
        PlacelineApplication.open(args);
    }
}
