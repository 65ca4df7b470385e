package io.github.placeline.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in the rules of all sheets what is written or drawn, in which colour, and what it stands
/// on. What it cannot place it lists instead of passing over it.
final class Inks {

    /// Colours that other things stand on.
    static final Set<String> GROUNDS =
            Set.of(
                    "-pl-window",
                    "-pl-surface",
                    "-pl-hover",
                    "-pl-accent-tint",
                    "-pl-better-tint",
                    "-pl-worse-tint",
                    "-pl-similar-tint",
                    "-pl-mark-tint",
                    "-pl-band",
                    "-pl-envelope",
                    "-pl-ci",
                    "-pl-programme-tint",
                    "-pl-programme-wash");

    /// Lines that say nothing: rules between rows, the grid of a chart.
    static final Set<String> DECORATIONS = Set.of("-pl-divider", "-pl-grid");

    /// A page, a card, a row under the pointer, a chosen row: where anything may stand.
    static final List<String> PAGES =
            List.of("-pl-window", "-pl-surface", "-pl-hover", "-pl-accent-tint");

    /// What stands inside a node that its own rule does not name.
    private static final Map<String, List<String>> INSIDE =
            Map.of(
                    ".notice-text", List.of("-pl-text"),
                    ".banner-text", List.of("-pl-mark-tint"),
                    ".on-accent", List.of("-pl-accent", "-pl-accent-strong"),
                    ".chart-guide", List.of("-pl-surface", "-pl-ci", "-pl-band"));

    /// Names that hold a colour only until another rule uses it; charts have a test of their own.
    private static final Set<String> PASSED_ON =
            Set.of("-pl-role", "-pl-icon", "-pl-tone", "-pl-tone-tint", "-pl-twin");

    private static final Set<String> FREE =
            Set.of("-fx-effect", "-color-modal-pane-overlay", "-color-shadow-default");
    private static final Pattern COLOUR =
            Pattern.compile("-pl-[a-z-]+|#[0-9A-Fa-f]{3,8}|\\b(?:rgba?|hsba?|derive|ladder)\\(");
    private static final Pattern STATE = Pattern.compile(":(hover|pressed|selected|focused)");

    /// One ink on one ground.
    ///
    /// @param any true where it is enough to stand out from one of the grounds: an edge between two
    record Pair(String where, String ink, List<String> grounds, double least, boolean any) {}

    private final List<Sheet.Rule> rules;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<String> unplaced = new ArrayList<>();

    Inks(List<Sheet> sheets) {
        rules = sheets.stream().flatMap(sheet -> sheet.rules().stream()).toList();
        rules.forEach(rule ->
                rule.declarations().forEach((property, value) -> place(rule, property, value)));
    }

    List<Pair> pairs() {
        return pairs;
    }

    /// Declarations with a colour of which this does not know what it is for.
    List<String> unplaced() {
        return unplaced;
    }

    private void place(Sheet.Rule rule, String property, String value) {
        List<String> colours = colours(value);
        if (colours.isEmpty() || FREE.contains(property)) return;
        colours.stream()
                .filter(colour -> !colour.startsWith("-pl-"))
                .forEach(colour -> unplaced.add(rule.where() + ": " + property + ": " + value));
        switch (property) {
            case "-fx-text-fill", "-fx-prompt-text-fill", "-fx-tick-label-fill" ->
                    ink(rule, colours, Contrast.TEXT, grounds(rule.selector()));
            case "-fx-fill" -> fill(rule, colours);
            case "-fx-stroke", "-fx-border-color", "-pl-icon" ->
                    ink(rule, colours, Contrast.SHAPE, grounds(rule.selector()));
            case "-pl-tone" -> {
                ink(rule, colours, Contrast.TEXT, PAGES);
                List<String> tint = colours(rule.declarations().getOrDefault("-pl-tone-tint", ""));
                if (!tint.isEmpty()) ink(rule, colours, Contrast.TEXT, tint);
            }
            case "-pl-tone-tint" -> ground(rule, property, colours.getLast());
            case "-pl-twin" -> ink(rule, colours, Contrast.SHAPE, PAGES);
            case "-pl-role" -> {}
            case "-fx-background-color" -> background(rule, colours);
            case "-color-input-border" -> ink(rule, colours, Contrast.SHAPE, PAGES);
            case "-color-progress-bar-fill" ->
                    ink(rule, colours, Contrast.SHAPE, List.of("-pl-hover", "-pl-surface"));
            case "-color-progress-bar-track" -> ground(rule, property, colours.getLast());
            default -> {
                if (property.startsWith("-color-button-fg"))
                    ink(rule, colours, Contrast.TEXT, button(rule, property));
                else if (property.startsWith("-color-link-fg"))
                    ink(rule, colours, Contrast.TEXT, PAGES);
                else if (property.startsWith("-color-button-border"))
                    edge(rule, colours.getLast(), button(rule, property));
                else if (property.startsWith("-color-button-bg"))
                    filled(rule, property, colours.getLast());
                else unplaced.add(rule.where() + ": " + property + ": " + value);
            }
        }
    }

    private static List<String> colours(String value) {
        Matcher matcher = COLOUR.matcher(value);
        List<String> found = new ArrayList<>();
        while (matcher.find()) found.add(matcher.group());
        return found;
    }

    private void fill(Sheet.Rule rule, List<String> colours) {
        boolean text = rule.selector().subject().contains(".text");
        ink(rule, colours, text ? Contrast.TEXT : Contrast.SHAPE, grounds(rule.selector()));
    }

    private void ink(Sheet.Rule rule, List<String> colours, double least, List<String> grounds) {
        for (String ink : colours) {
            if (PASSED_ON.contains(ink) || (least == Contrast.SHAPE && DECORATIONS.contains(ink)))
                continue;
            pairs.add(new Pair(rule.where(), ink, grounds, least, false));
        }
    }

    /// Layers from the outside in: the last is the ground, those before it are seen as its edge.
    private void background(Sheet.Rule rule, List<String> layers) {
        String inner = layers.getLast();
        if (layers.size() == 1) filled(rule, "-fx-background-color", inner);
        for (String edge : layers.subList(0, layers.size() - 1)) edge(rule, edge, List.of(inner));
    }

    private void edge(Sheet.Rule rule, String edge, List<String> inside) {
        if (DECORATIONS.contains(edge) || PASSED_ON.contains(edge)) return;
        List<String> sides = new ArrayList<>(inside);
        sides.add("-pl-surface");
        sides.add("-pl-window");
        pairs.add(new Pair(rule.where(), edge, sides, Contrast.SHAPE, true));
    }

    /// Something filled is a ground, or a mark that must be seen on a page.
    private void filled(Sheet.Rule rule, String property, String colour) {
        if (PASSED_ON.contains(colour) || DECORATIONS.contains(colour)) return;
        if (GROUNDS.contains(colour)) return;
        pairs.add(
                new Pair(
                        rule.where() + ": " + property,
                        colour,
                        List.of("-pl-surface", "-pl-window"),
                        Contrast.SHAPE,
                        false));
    }

    private void ground(Sheet.Rule rule, String property, String colour) {
        if (!GROUNDS.contains(colour))
            unplaced.add(rule.where() + ": " + property + " is no ground: " + colour);
    }

    /// What a button's word stands on in the same state.
    private List<String> button(Sheet.Rule rule, String property) {
        String state = property.replaceFirst("-color-button-(fg|border)", "");
        for (String name : List.of("-color-button-bg" + state, "-color-button-bg")) {
            String value = rule.declarations().get(name);
            if (value != null) return colours(value).isEmpty() ? PAGES : colours(value);
        }
        return List.of("-pl-surface");
    }

    /// The background of the node itself or of the nearest node around it that has one.
    private List<String> grounds(Selector selector) {
        for (int node = selector.chain().size() - 1; node >= 0; node--) {
            for (String part : selector.chain().get(node)) {
                if (INSIDE.containsKey(part)) return INSIDE.getOrDefault(part, PAGES);
            }
            String ground = background(selector, node);
            if (ground.startsWith("-pl-") && !PASSED_ON.contains(ground)) return List.of(ground);
        }
        return PAGES;
    }

    private String background(Selector selector, int node) {
        String ground = "";
        int best = 0;
        for (Sheet.Rule rule : rules) {
            if (!selector.isCoveredBy(rule.selector(), node)) continue;
            int weight = rule.selector().chain().stream().mapToInt(Set::size).sum();
            String layers = fill(rule, selector, node);
            if (layers.isEmpty() || weight < best) continue;
            best = weight;
            List<String> colours = colours(layers);
            ground = colours.isEmpty() ? "transparent" : colours.getLast();
        }
        return ground;
    }

    private static String fill(Sheet.Rule rule, Selector selector, int node) {
        String own = rule.declarations().get("-fx-background-color");
        if (own != null) return own;
        Matcher state = STATE.matcher(String.join("", selector.chain().get(node)));
        String base = rule.declarations().getOrDefault("-color-button-bg", "");
        return state.find()
                ? rule.declarations().getOrDefault("-color-button-bg-" + state.group(1), base)
                : base;
    }
}
