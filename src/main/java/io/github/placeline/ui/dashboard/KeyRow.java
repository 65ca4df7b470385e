package io.github.placeline.ui.dashboard;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What the lines and marks of the tiles mean: only those that are there.
final class KeyRow {

    private static final Map<String, String> MARKS = marks();

    private KeyRow() {}

    static List<Node> of(DashboardFacts facts) {
        List<Node> keys = new ArrayList<>();
        keys.add(key(sample("key-line", "area"), facts.header().area().name()));
        keys.add(key(sample("key-line", "country"), facts.country()));
        keys.add(key(sample("key-block"), "Not published"));
        MARKS.forEach((mark, words) -> {
            if (isUsed(mark, facts)) keys.add(label(mark + " " + words));
        });
        if (isAnyOld(facts)) keys.add(label("Years old: age of the latest figure"));
        if (isAnyUntested(facts)) keys.add(label("Outlined: not tested"));
        return keys;
    }

    private static boolean isAnyUntested(DashboardFacts facts) {
        return facts.sections().stream()
                .flatMap(section -> section.tiles().stream())
                .map(tile -> tile.position().standing())
                .anyMatch(standing -> !standing.isTested() && standing != Standing.NO_DATA);
    }

    private static boolean isAnyOld(DashboardFacts facts) {
        return facts.sections().stream()
                .flatMap(section -> section.tiles().stream())
                .anyMatch(tile -> !tile.age().isEmpty());
    }

    private static boolean isUsed(String mark, DashboardFacts facts) {
        return facts.sections().stream()
                .map(Section::tiles)
                .flatMap(List::stream)
                .flatMap(tile -> tile.marks().stream())
                .anyMatch(shown -> shown.startsWith(mark));
    }

    private static Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        marks.put("[b]", "break in series");
        marks.put("[p]", "provisional");
        marks.put("[r]", "revised");
        marks.put("[c]", "hidden to protect small numbers");
        marks.put("[x]", "not available");
        marks.put("[z]", "does not apply");
        marks.put("[low]", "rounds to zero");
        marks.put("[u]", "low reliability");
        return marks;
    }

    private static Region sample(String... styles) {
        Region sample = new Region();
        sample.getStyleClass().addAll(styles);
        return sample;
    }

    private static Node key(Region sample, String words) {
        HBox key = new HBox(sample, label(words));
        key.getStyleClass().add("key");
        return key;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
