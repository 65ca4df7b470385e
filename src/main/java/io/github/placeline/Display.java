package io.github.placeline;

import java.util.Locale;
import java.util.Map;

/// Whether a window can be shown on this computer.
final class Display {
    private Display() {}

    static boolean isMissing() {
        return isMissing(
                System.getProperty("os.name", ""),
                System.getProperty("glass.platform", ""),
                System.getenv());
    }

    static boolean isMissing(String system, String toolkit, Map<String, String> environment) {
        if (toolkit.equals("Headless")) return false;
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && environment.getOrDefault("DISPLAY", "").isEmpty();
    }
}
