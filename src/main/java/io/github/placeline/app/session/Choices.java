package io.github.placeline.app.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/// What one user last chose on the screens of a workspace, kept on this computer and not in the
/// workspace, so that looking at figures changes no file. Losing it costs nothing but the choice.
public final class Choices implements Memory {

    private static final String NAME = "choices.properties";

    private final Path folder;
    private final String workspace;
    private final Properties kept = new Properties();

    /// @param folder where this computer keeps what it remembers for the user
    /// @param workspace the file that the choices are about
    public Choices(Path folder, Path workspace) {
        this.folder = folder;
        this.workspace = workspace.toAbsolutePath().normalize().toString();
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) return;
        try (Reader reader = new StringReader(Files.readString(file))) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            LoggerFactory.getLogger(Choices.class)
                    .warn("the choices could not be read and start afresh", unreadable);
        }
    }

    @Override
    public String find(String name) {
        return kept.getProperty(key(name), "");
    }

    /// Keeps a choice at once.
    @Override
    public void put(String name, String value) {
        if (value.equals(find(name))) return;
        kept.setProperty(key(name), value);
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
            Files.createDirectories(folder);
            Path whole = Files.writeString(folder.resolve(NAME + ".new"), text.toString());
            Files.move(whole, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LoggerFactory.getLogger(Choices.class)
                    .warn("the choices could not be kept", unwritable);
        }
    }

    private String key(String name) {
        return name + " " + workspace;
    }
}
