package io.github.placeline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads every style sheet and recalculates the contrast of everything that is written or drawn
/// with what it stands on, in every theme. A colour that it cannot place fails it.
class StyleSheetContrastTest {

    private static final Set<String> THEMES =
            Set.of("theme/light.css", "theme/dark.css", "theme/contrast.css", "theme/bridge.css");
    private static final List<Sheet> SHEETS = Sheet.all();
    private static final Inks INKS =
            new Inks(SHEETS.stream().filter(sheet -> !THEMES.contains(sheet.name())).toList());

    @Test
    void placesEveryColourOfEverySheet() {
        assertThat(INKS.unplaced()).isEmpty();
        assertThat(INKS.pairs()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void everythingStandsOutFromItsGround(Colours theme) {
        NamedColours colours = NamedColours.of(theme);
        List<String> faults = new ArrayList<>();
        for (Inks.Pair pair : INKS.pairs()) {
            double[] ratios =
                    pair.grounds().stream()
                            .mapToDouble(ground -> colours.ratio(pair.ink(), ground))
                            .toArray();
            double ratio =
                    pair.any()
                            ? Arrays.stream(ratios).max().orElseThrow()
                            : Arrays.stream(ratios).min().orElseThrow();
            if (ratio < pair.least())
                faults.add(
                        "%s: %s on %s has %.2f of %.1f"
                                .formatted(
                                        pair.where(),
                                        pair.ink(),
                                        pair.grounds(),
                                        ratio,
                                        pair.least()));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Colours.class)
    void plainWordsCanBeReadOnEveryGround(Colours theme) {
        NamedColours colours = NamedColours.of(theme);

        assertThat(Inks.GROUNDS)
                .allSatisfy(ground -> {
                    assertThat(colours.ratio("-pl-text", ground)).isGreaterThan(Contrast.TEXT);
                    assertThat(colours.ratio("-pl-text-muted", ground))
                            .isGreaterThan(Contrast.TEXT);
                });
    }

    @Test
    void everyNamedColourIsAGroundADecorationOrAnInkInUse() {
        Set<String> known = new HashSet<>(Inks.GROUNDS);
        known.addAll(Inks.DECORATIONS);
        INKS.pairs().forEach(pair -> known.add(pair.ink()));
        SHEETS.stream()
                .filter(sheet -> sheet.name().equals("chart/chart.css"))
                .flatMap(sheet -> sheet.rules().stream())
                .forEach(rule -> known.addAll(rule.declarations().values()));

        assertThat(known).containsAll(NamedColours.of(Colours.LIGHT).all().keySet());
    }

    /// Controls of other hands take their colours by the names of the bridge: words by those named
    /// here or ending in `fg`, everything else is a ground, an edge or a fill of a theme colour.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            textBlock =
                    """
                    -color-fg-emphasis,           -color-accent-emphasis
                    -color-fg-emphasis,           -color-success-emphasis
                    -color-fg-emphasis,           -color-danger-emphasis
                    -color-fg-emphasis,           -color-warning-emphasis
                    -color-light,                 -color-dark
                    -fx-light-text-color,         -fx-dark-text-color
                    -fx-selection-bar-text,       -fx-selection-bar
                    -color-fg-default,            -color-bg-default
                    -color-fg-default,            -color-bg-overlay
                    -color-fg-default,            -color-bg-subtle
                    -color-fg-default,            -color-bg-inset
                    -color-fg-default,            -color-accent-subtle
                    -color-fg-default,            -color-neutral-subtle
                    -color-fg-muted,              -color-bg-default
                    -color-fg-muted,              -color-bg-subtle
                    -color-fg-subtle,             -color-bg-default
                    -color-fg-subtle,             -color-bg-subtle
                    -color-accent-fg,             -color-bg-default
                    -color-accent-fg,             -color-accent-subtle
                    -color-success-fg,            -color-bg-default
                    -color-success-fg,            -color-success-subtle
                    -color-warning-fg,            -color-bg-default
                    -color-warning-fg,            -color-warning-subtle
                    -color-danger-fg,             -color-bg-default
                    -color-danger-fg,             -color-danger-subtle
                    -fx-text-base-color,          -fx-base
                    -fx-text-background-color,    -fx-background
                    -fx-text-inner-color,         -fx-control-inner-background
                    -fx-text-inner-color,         -fx-control-inner-background-alt
                    """)
    void controlsOfOtherHandsAreDressedReadably(String ink, String ground) {
        Map<String, String> bridge = bridge();

        assertThat(Colours.values())
                .allSatisfy(theme ->
                        assertThat(
                                        NamedColours.of(theme)
                                                .ratio(
                                                        bridge.getOrDefault(ink, ink),
                                                        bridge.getOrDefault(ground, ground)))
                                .isGreaterThanOrEqualTo(Contrast.TEXT));
    }

    @Test
    void theBridgeLeadsOnlyToColoursOfTheTheme() {
        Set<String> named = NamedColours.of(Colours.LIGHT).all().keySet();

        assertThat(bridge())
                .hasSizeGreaterThan(80)
                .allSatisfy((name, colour) ->
                        assertThat(colour.equals("transparent") || named.contains(colour))
                                .as(name)
                                .isTrue());
    }

    private static Map<String, String> bridge() {
        return SHEETS.stream()
                .filter(sheet -> sheet.name().equals("theme/bridge.css"))
                .findFirst()
                .orElseThrow()
                .rules()
                .getFirst()
                .declarations();
    }
}
