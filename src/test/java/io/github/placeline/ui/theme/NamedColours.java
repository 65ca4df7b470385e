package io.github.placeline.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The colours that a theme's sheet names, read from the sheet.
public final class NamedColours {

    private static final Pattern NAMED = Pattern.compile("(-pl-[a-z-]+):\\s*#([0-9A-F]{6});");

    private final Colours theme;
    private final Map<String, Integer> colours = new TreeMap<>();

    private NamedColours(Colours theme) {
        this.theme = theme;
    }

    public static NamedColours of(Colours theme) {
        NamedColours named = new NamedColours(theme);
        try (InputStream sheet = theme.sheet().openStream()) {
            NAMED.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found ->
                            named.colours.put(
                                    found.group(1), Integer.parseInt(found.group(2), 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }

    /// `-pl-area` → `0xRRGGBB`.
    ///
    /// @throws IllegalArgumentException when the theme has no such colour
    public int colour(String name) {
        Integer colour = colours.get(name);
        if (colour == null) throw new IllegalArgumentException(name + " is not in " + theme);
        return colour;
    }

    public Map<String, Integer> all() {
        return Map.copyOf(colours);
    }

    /// The contrast of two of them.
    public double ratio(String ink, String ground) {
        return Contrast.ratio(colour(ink), colour(ground));
    }
}
