package io.github.placeline.export;

import io.github.placeline.chart.text.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// Roboto, as the program brings it. It is never made known to the computer: fonts of that name
/// there may differ.
public final class BundledFont {

    /// Outlines as the font draws them, not fitted to dots.
    static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// Which letters there are, read once.
    private static final class Letters {
        private static final Font REGULAR = read(Weight.REGULAR);
    }

    private final Map<Weight, Font> faces = new EnumMap<>(Weight.class);

    public Font of(Weight weight) {
        return faces.computeIfAbsent(weight, BundledFont::read);
    }

    /// Whether the font has the letter.
    public static boolean shows(int codePoint) {
        return Letters.REGULAR.canDisplay(codePoint);
    }

    /// The font's file.
    public static InputStream file(Weight weight) {
        String face =
                switch (weight) {
                    case REGULAR -> "Regular";
                    case MEDIUM -> "Medium";
                    case BOLD -> "Bold";
                };
        String resource = "/com/formdev/flatlaf/fonts/roboto/Roboto-" + face + ".ttf";
        InputStream in = BundledFont.class.getResourceAsStream(resource);
        if (in == null) throw new IllegalStateException("the font is missing: " + resource);
        return in;
    }

    private static Font read(Weight weight) {
        try (InputStream in = file(weight)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("the font cannot be read: " + weight, broken);
        }
    }
}
