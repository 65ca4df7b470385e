package io.github.placeline.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {

    @TempDir private Path folder;

    @Test
    void remembersWhatWasSaved() {
        Path oldham = folder.resolve("Oldham.placeline");
        Path blackpool = folder.resolve("Blackpool.placeline");
        Session session =
                Session.FIRST
                        .opened(oldham)
                        .opened(blackpool)
                        .showed(blackpool, "E06000009")
                        .with(new WindowSize(1024, 700, true))
                        .with(Theme.DARK)
                        .withZoom(150);

        new Sessions(folder.resolve("new")).save(session);

        assertThat(new Sessions(folder.resolve("new")).load()).isEqualTo(session);
        assertThat(session.recent()).containsExactly(blackpool, oldham);
        assertThat(session.areaOf(blackpool)).contains("E06000009");
    }

    @Test
    void startsAfreshWithoutAFile() {
        assertThat(new Sessions(folder).load().isFirst()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=PURPLE", "zoom=large", "a=\\u00zz", "\u0000\u0001"})
    void startsAfreshWithAFileItCannotRead(String text) throws IOException {
        Files.writeString(folder.resolve("session.properties"), text);

        assertThat(new Sessions(folder).load()).isEqualTo(Session.FIRST);
    }

    @Test
    void goesOnWhereTheFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Sessions sessions = new Sessions(file.resolve("below"));

        sessions.save(Session.FIRST.withZoom(200));

        assertThat(sessions.load()).isEqualTo(Session.FIRST);
        assertThat(file).hasContent("in the way");
    }

    @Test
    void keepsTenRecentFilesAndForgetsTheRest() {
        Session session = Session.FIRST;
        for (int i = 1; i <= 12; i++) session = session.opened(folder.resolve(i + ".placeline"));
        assertThat(session.recent()).hasSize(10).startsWith(folder.resolve("12.placeline"));

        Session after =
                session.showed(folder.resolve("12.placeline"), "X")
                        .forgot(folder.resolve("12.placeline"));
        assertThat(after.recent()).doesNotContain(folder.resolve("12.placeline"));
        assertThat(after.areas()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} {2} -> {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Linux,    XDG_CONFIG_HOME,    -,         /home/ann/.config/placeline
                    Linux,    XDG_CONFIG_HOME,    /conf,     /conf/placeline
                    Linux,    PLACELINE_SETTINGS, /here,     /here
                    Mac OS X, APPDATA,            -,         /home/ann/Library/Application Support/Placeline
                    Windows,  APPDATA,            /roaming,  /roaming/Placeline
                    Windows,  APPDATA,            -,         /home/ann/AppData/Roaming/Placeline
                    """)
    void keepsSettingsWhereTheSystemDoes(
            String system, String name, String value, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ann");

        assertThat(SettingsFolder.of(properties, value == null ? Map.of() : Map.of(name, value)))
                .isEqualTo(Path.of(expected));
    }
}
