package io.github.placeline.ui.verdict;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// Judgements as nodes.
public final class VerdictNodes {
    private static final double RADIUS = 6.5;

    /// The text that shapes stand beside, in pixels at 100 % zoom.
    private static final double TEXT_SIZE = 13;

    private VerdictNodes() {}

    /// Where an area stands: a chip, filled when the difference was tested and outlined otherwise;
    /// a bare word where neither direction is good.
    public static Label chip(Verdict verdict) {
        return chip(verdict, verdict.word());
    }

    /// The same chip with longer words: "No data for 2025".
    public static Label chip(Verdict verdict, String words) {
        Label chip = word(verdict, words);
        if (verdict.shape() != null) chip.getStyleClass().add("verdict-chip");
        if (verdict.isTested()) chip.getStyleClass().add("tested");
        return chip;
    }

    /// Where an area stands and is going, and whether the difference was tested.
    public static List<Label> judgement(Standing standing, TrendVerdict direction) {
        List<Label> labels = new ArrayList<>(List.of(chip(Verdict.of(standing))));
        if (!standing.isTested() && standing != Standing.NO_DATA) {
            Label note = new Label("not tested");
            note.getStyleClass().add("caption");
            labels.add(note);
        }
        labels.add(plain(Verdict.of(direction)));
        return labels;
    }

    /// Where an area is going: shape and word without a border.
    public static Label plain(Verdict verdict) {
        return word(verdict, verdict.word());
    }

    /// The shape alone, for places that say the word beside several of them.
    public static Region shape(Verdict verdict) {
        Region node = verdict.shape() == null ? new Region() : shape(verdict.shape());
        node.getStyleClass().add(verdict.tone().styleClass());
        return node;
    }

    private static Label word(Verdict verdict, String words) {
        Label label = new Label(words);
        if (verdict.shape() != null) label.setGraphic(shape(verdict.shape()));
        label.getStyleClass().addAll("verdict", verdict.tone().styleClass());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A region of that outline which grows with the text around it.
    private static Region shape(Shape shape) {
        SVGPath outline = new SVGPath();
        outline.setFillRule(FillRule.EVEN_ODD);
        outline.setContent(Symbols.path(shape, 0, 0, RADIUS));
        Bounds bounds = outline.getLayoutBounds();
        Region node = new Region();
        node.setShape(outline);
        node.getStyleClass().add("verdict-shape");
        node.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-min-width: %1$.3fem; -fx-max-width: %1$.3fem; -fx-min-height: %2$.3fem; -fx-max-height: %2$.3fem",
                        bounds.getWidth() / TEXT_SIZE,
                        bounds.getHeight() / TEXT_SIZE));
        node.setMouseTransparent(true);
        return node;
    }
}
