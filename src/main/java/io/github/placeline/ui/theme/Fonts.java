package io.github.placeline.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/// Brings Roboto with it: in JavaFX the family "Roboto" has regular and bold, "Roboto Medium" is a
/// family of its own.
public final class Fonts {

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

    private Fonts() {}

    /// Makes the weights in use known to this program. Call once, before the first text is drawn.
    public static void load() {
        load("Regular");
        load("Medium");
        load("Bold");
    }

    private static void load(String weight) {
        try (InputStream face = Fonts.class.getResourceAsStream(FOLDER + weight + ".ttf")) {
            Font.loadFont(Objects.requireNonNull(face, weight), Zoom.BODY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
