package io.github.placeline.export.pack;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.Symbols;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The shapes of verdicts as style rules: a shape is the background of its word, since the word
/// says all that there is to hear.
final class SignStyle {

    private static final double SIZE = 14;

    private SignStyle() {}

    /// The class of a verdict: `sign-circle-plus-outline-better`.
    static String name(StandingSign sign) {
        Shape shape = sign.shape();
        return "sign-"
                + (shape == null ? "none" : word(shape))
                + "-"
                + word(sign.role())
                + (sign.tint() == null ? "" : "-tinted");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rules of every verdict there is.
    static String rules() {
        Set<StandingSign> signs = new LinkedHashSet<>();
        for (Standing standing : Standing.values()) signs.add(StandingSign.of(standing));
        for (TrendVerdict verdict : TrendVerdict.values()) signs.add(StandingSign.of(verdict));
        return Stream.concat(signs.stream(), PackSigns.all().stream())
                .distinct()
                .map(SignStyle::rule)
                .collect(Collectors.joining());
    }

    private static String rule(StandingSign sign) {
        String selector = "." + name(sign);
        String colour = Palette.PRINT.colour(sign.role());
        Shape shape = sign.shape();
        String picture =
                shape == null
                        ? ""
                        : " background-image: url(\""
                                + data(shape, colour)
                                + "\");"
                                + " background-repeat: no-repeat; background-position: 0 50%;"
                                + " background-size: 14px 14px; padding-left: 19px;";
        String tint =
                sign.tint() == null
                        ? ""
                        : selector
                                + ".chip { background-color: "
                                + Palette.PRINT.colour(sign.tint())
                                + "; }\n";
        return selector + " { color: " + colour + ";" + picture + " }\n" + tint;
    }

    private static String data(Shape shape, String colour) {
        double half = SIZE / 2;
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"14\" height=\"14\" viewBox=\"0 0 14 14\""
                        + " data-shape=\""
                        + shape.name()
                        + "\"><path fill-rule=\"evenodd\" fill=\""
                        + colour
                        + "\" d=\""
                        + Symbols.path(shape, half, half, half - 1)
                        + "\"/></svg>";
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
