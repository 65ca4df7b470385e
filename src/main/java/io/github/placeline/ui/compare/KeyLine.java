package io.github.placeline.ui.compare;

import io.github.placeline.analysis.Band;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.compare.HeatTable;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The key under a heat table: every shape that occurs in it, in words.
final class KeyLine {

    private static final Set<Standing> UNDIRECTED =
            EnumSet.of(Standing.ABOVE, Standing.BELOW, Standing.HIGHER, Standing.LOWER);

    private KeyLine() {}

    static void fill(FlowPane line, Shown shown) {
        line.getChildren()
                .setAll(
                        switch (shown.mode()) {
                            case VALUE, GAP -> standings(shown.table());
                            case TREND -> trends(shown.table());
                            case RANK -> bands();
                        });
    }

    private static List<Node> standings(HeatTable table) {
        Set<Standing> occurring = EnumSet.noneOf(Standing.class);
        occurring.addAll(table.standings());
        List<Node> entries = new ArrayList<>();
        for (Standing standing : occurring) {
            Verdict verdict = Verdict.of(standing);
            if (!UNDIRECTED.contains(standing))
                entries.add(entry(verdict, words(standing, table.country())));
        }
        if (occurring.stream().anyMatch(UNDIRECTED::contains))
            entries.add(label("No shape: no agreed direction"));
        return entries;
    }

    private static String words(Standing standing, String country) {
        return switch (standing) {
            case BETTER -> "Better than " + country;
            case AHEAD -> "Ahead of " + country + ", not tested";
            case LEVEL -> "Level, not tested";
            case BEHIND -> "Behind, not tested";
            case SIMILAR, WORSE, HIGHER, LOWER, ABOVE, BELOW, NO_DATA -> standing.words();
        };
    }

    private static List<Node> trends(HeatTable table) {
        Set<TrendVerdict> occurring = new TreeSet<>();
        table.rows()
                .forEach(row -> {
                    for (int i = 0; i < row.cells().size(); i++) {
                        occurring.add(
                                row.cells()
                                        .get(i)
                                        .trend()
                                        .verdict(table.columns().get(i).indicator().polarity()));
                    }
                });
        return occurring.stream()
                .map(verdict ->
                        switch (verdict) {
                            case IMPROVING, GETTING_WORSE, NO_CLEAR_CHANGE ->
                                    entry(Verdict.of(verdict), verdict.words());
                            case RISING, FALLING ->
                                    label(verdict.words() + ", no agreed direction");
                            case TOO_FEW_POINTS -> label(verdict.words() + ": fewer than five");
                        })
                .map(Node.class::cast)
                .toList();
    }

    private static List<Node> bands() {
        return java.util.stream.Stream.of(Band.values())
                .map(band -> (Node) label(band.name() + "  " + band.words()))
                .toList();
    }

    private static Node entry(Verdict verdict, String words) {
        Label label = label(words);
        label.setGraphic(VerdictNodes.shape(verdict));
        return label;
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("caption", "key-entry");
        return label;
    }
}
