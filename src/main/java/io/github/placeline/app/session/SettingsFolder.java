package io.github.placeline.app.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Where this computer keeps a program's settings for one user. `PLACELINE_SETTINGS` in the
/// environment, or `placeline.settings` among the JVM's properties, names another folder.
public final class SettingsFolder {

    private SettingsFolder() {}

    public static Path here() {
        return of(System.getProperties(), System.getenv());
    }

    static Path of(Properties properties, Map<String, String> environment) {
        String chosen =
                properties.getProperty(
                        "placeline.settings", environment.getOrDefault("PLACELINE_SETTINGS", ""));
        if (!chosen.isEmpty()) return Path.of(chosen);
        Path home = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return under(environment.get("APPDATA"), home.resolve("AppData/Roaming"), "Placeline");
        }
        if (system.contains("mac")) return home.resolve("Library/Application Support/Placeline");
        return under(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"), "placeline");
    }

    private static Path under(
            @org.jspecify.annotations.Nullable String given, Path usual, String name) {
        return (given == null || given.isEmpty() ? usual : Path.of(given)).resolve(name);
    }
}
