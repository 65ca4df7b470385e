package io.github.placeline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recalculates the contrast of every pair of colours that meet, with the formula of WCAG 2.
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double BODY = 7;
    private static final double SHAPE = 3;

    @ParameterizedTest(name = "{0} on {1} is body text")
    @CsvSource({
        "text, surface",
        "text, window",
        "text-muted, surface",
        "text-muted, window",
        "text, hover"
    })
    void bodyTextIsEasyToRead(String ink, String ground) {
        everyThemeGives(ink, ground, BODY);
    }

    @ParameterizedTest(name = "{0} on {1} is text")
    @CsvSource({
        "accent, surface",
        "accent, window",
        "accent, accent-tint",
        "accent, hover",
        "text, accent-tint",
        "on-accent, accent",
        "on-accent, accent-strong",
        "better, better-tint",
        "better, surface",
        "better, window",
        "worse, worse-tint",
        "worse, surface",
        "worse, window",
        "similar, similar-tint",
        "similar, surface",
        "nodata, surface",
        "nodata, window",
        "mark, mark-tint",
        "programme, programme-tint",
        "programme, programme-wash",
        "text-muted, band",
        "text-muted, programme-wash",
        "text-muted, hover",
        "area, surface",
        "areab, surface",
        "england, surface",
        "region, surface",
        "target, surface",
        "surface, text"
    })
    void textCanBeRead(String ink, String ground) {
        everyThemeGives(ink, ground, TEXT);
    }

    @ParameterizedTest(name = "{0} on {1} is a line or an edge")
    @CsvSource({
        "edge, surface",
        "edge, window",
        "neighbour, surface",
        "area, ci",
        "area, band",
        "england, ci",
        "england, band",
        "region, ci",
        "neighbour, ci",
        "neighbour, envelope",
        "neighbour, band",
        "target, ci",
        "accent, ci",
        "area, programme-wash"
    })
    void linesAndEdgesCanBeSeen(String ink, String ground) {
        everyThemeGives(ink, ground, SHAPE);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, {3}, {4}")
    @CsvSource({
        "text,       surface,        16.29, 14.41, 21.00",
        "text-muted, surface,         8.25,  9.06, 21.00",
        "accent,     surface,         7.21,  8.15, 17.01",
        "on-accent,  accent,          7.21,  9.25, 17.01",
        "edge,       surface,         4.52,  5.29, 21.00",
        "area,       surface,        13.40,  9.02, 17.01",
        "areab,      surface,         5.56,  8.53, 14.86",
        "england,    surface,         9.92, 11.82, 21.00",
        "region,     surface,         6.94,  7.68, 12.57",
        "neighbour,  surface,         4.38,  4.66, 10.59",
        "target,     surface,         8.44,  7.94, 11.17",
        "better,     surface,         6.63,  9.30, 14.29",
        "better,     better-tint,     5.70,  7.44, 14.29",
        "worse,      surface,         6.54,  8.62, 11.98",
        "worse,      worse-tint,      5.60,  7.25, 11.98",
        "similar,    similar-tint,    6.41,  7.54, 21.00",
        "nodata,     surface,         5.87,  8.23, 21.00",
        "mark,       mark-tint,       7.67,  9.41, 21.00",
        "text-muted, band,            6.69,  7.35, 12.63",
        "area,       ci,              9.25,  5.91,  6.39",
        "programme,  programme-tint,  7.15,  9.76, 14.35"
    })
    void everyThemeKeepsTheRatiosItWasDesignedWith(
            String ink, String ground, double light, double dark, double high) {
        assertThat(ratio(Colours.LIGHT, ink, ground)).isCloseTo(light, within(0.006));
        assertThat(ratio(Colours.DARK, ink, ground)).isCloseTo(dark, within(0.006));
        assertThat(ratio(Colours.HIGH_CONTRAST, ink, ground)).isCloseTo(high, within(0.006));
    }

    @Test
    void everyThemeNamesTheSameColours() {
        assertThat(NamedColours.of(Colours.DARK).all().keySet())
                .isEqualTo(NamedColours.of(Colours.LIGHT).all().keySet());
        assertThat(NamedColours.of(Colours.HIGH_CONTRAST).all().keySet())
                .isEqualTo(NamedColours.of(Colours.LIGHT).all().keySet());
    }

    private static void everyThemeGives(String ink, String ground, double least) {
        assertThat(Colours.values())
                .allSatisfy(theme ->
                        assertThat(ratio(theme, ink, ground))
                                .as("%s on %s, %s", ink, ground, theme.words())
                                .isGreaterThanOrEqualTo(least));
    }

    private static double ratio(Colours theme, String ink, String ground) {
        return NamedColours.of(theme).ratio("-pl-" + ink, "-pl-" + ground);
    }
}
