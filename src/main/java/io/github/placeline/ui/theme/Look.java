package io.github.placeline.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// Dresses a scene: one theme, one zoom. Pop-up windows take the sheets of the scene they belong
/// to.
///
/// @param colours of which theme
/// @param zoom how large
public record Look(Colours colours, Zoom zoom) {

    public static final Look NORMAL = new Look(Colours.LIGHT, Zoom.NORMAL);

    /// Replaces all sheets of the scene.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(sheets().toList());
    }

    /// The sheets in the order in which they apply.
    Stream<String> sheets() {
        return Stream.of(
                colours.sheet().toExternalForm(),
                sheet("bridge.css"),
                sheet("placeline.css"),
                rootSize());
    }

    private String rootSize() {
        String rule = ".root { -fx-font-size: %spx; }".formatted(zoom.bodySize());
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.US_ASCII));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
    }
}
