package io.github.placeline.ui.pack.sheet;

import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.Symbols;
import io.github.placeline.export.pack.PackBlock;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// Verdicts on paper: a shape and its word.
final class Signs {

    private static final double RADIUS = 6.5;

    private Signs() {}

    static Label chip(PackBlock.Chip chip) {
        Label label = word(chip.words(), chip.sign());
        label.getStyleClass().add("sheet-chip");
        StandingSign sign = chip.sign();
        if (sign != null && sign.tint() != null) label.getStyleClass().add("tinted");
        return label;
    }

    static Label word(String words, @Nullable StandingSign sign) {
        Label label = new Label(words);
        if (sign == null) return label;
        label.getStyleClass().addAll("sheet-verdict", role(sign.role()));
        Role tint = sign.tint();
        if (tint != null) label.getStyleClass().add("tint-" + tint.styleName());
        Shape shape = sign.shape();
        if (shape != null) label.setGraphic(drawn(shape));
        return label;
    }

    private static Node drawn(Shape shape) {
        SVGPath path = new SVGPath();
        path.setFillRule(FillRule.EVEN_ODD);
        path.setContent(Symbols.path(shape, RADIUS, RADIUS, RADIUS));
        path.getStyleClass().add("mark-fill");
        return path;
    }

    private static String role(Role role) {
        return "role-" + role.styleName();
    }
}
