package io.github.placeline.app.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the [Session] in a small properties file. A file that cannot be read or written costs the
/// memory of what was done last and nothing else, so it is logged and never stops the program.
public final class Sessions {

    private static final String NAME = "session.properties";

    private final Path folder;

    public Sessions(Path folder) {
        this.folder = folder;
    }

    public Session load() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return Session.FIRST;
        Properties kept = new Properties();
        try (Reader reader = new StringReader(Files.readString(file))) {
            kept.load(reader);
            return session(kept);
        } catch (IOException | IllegalArgumentException unreadable) {
            log().warn("the settings could not be read and start afresh", unreadable);
            return Session.FIRST;
        }
    }

    public void save(Session session) {
        StringWriter text = new StringWriter();
        try {
            properties(session).store(text, null);
            Files.createDirectories(folder);
            Path whole = Files.writeString(folder.resolve(NAME + ".new"), text.toString());
            Files.move(whole, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            log().warn("the settings could not be kept", unwritable);
        }
    }

    /// Asked for only when needed: a logger costs part of the start of the program.
    private static Logger log() {
        return LoggerFactory.getLogger(Sessions.class);
    }

    private static Session session(Properties kept) {
        List<Path> recent = new ArrayList<>();
        Map<Path, String> areas = new HashMap<>();
        for (int i = 1; i <= Session.RECENT_FILES; i++) {
            String file = kept.getProperty("recent." + i, "");
            if (file.isEmpty()) continue;
            recent.add(Path.of(file));
            String area = kept.getProperty("recent." + i + ".area", "");
            if (!area.isEmpty()) areas.put(Path.of(file), area);
        }
        String folder = kept.getProperty("folder", "");
        WindowSize designed = WindowSize.DESIGNED;
        return new Session(
                recent,
                areas,
                new WindowSize(
                        number(kept, "window.width", designed.width()),
                        number(kept, "window.height", designed.height()),
                        Boolean.parseBoolean(kept.getProperty("window.maximised"))),
                Theme.valueOf(kept.getProperty("theme", Theme.FOLLOW_SYSTEM.name())),
                (int) number(kept, "zoom", Session.SMALLEST_ZOOM),
                folder.isEmpty() ? null : Path.of(folder));
    }

    private static double number(Properties kept, String name, double otherwise) {
        String text = kept.getProperty(name);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    private static Properties properties(Session session) {
        Properties kept = new Properties();
        for (int i = 0; i < session.recent().size(); i++) {
            Path file = session.recent().get(i);
            kept.setProperty("recent." + (i + 1), file.toString());
            String area = session.areas().get(file);
            if (area != null) kept.setProperty("recent." + (i + 1) + ".area", area);
        }
        kept.setProperty("window.width", String.valueOf(session.window().width()));
        kept.setProperty("window.height", String.valueOf(session.window().height()));
        kept.setProperty("window.maximised", String.valueOf(session.window().maximised()));
        kept.setProperty("theme", session.theme().name());
        kept.setProperty("zoom", String.valueOf(session.zoom()));
        Path folder = session.folder();
        if (folder != null) kept.setProperty("folder", folder.toString());
        return kept;
    }
}
