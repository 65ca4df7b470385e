package io.github.placeline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.text.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkNodesTest {
    private static final Point HERE = new Point(10, 20);
    private static final Point THERE = new Point(30, 15);

    @Test
    void aLineKeepsItsWidthItsDashesAndItsGaps() {
        Node node =
                MarkNodes.of(
                        new Mark.Line(
                                Role.ENGLAND,
                                List.of(HERE, THERE),
                                new Stroke(2.25, List.of(8.0, 5.0)),
                                ""));

        Path path = (Path) node;
        assertThat(path.getStyleClass()).contains("mark-line", "role-england");
        assertThat(path.getStrokeWidth()).isEqualTo(2.25);
        assertThat(path.getStrokeDashArray()).containsExactly(8.0, 5.0);
        assertThat(path.getElements()).hasExactlyElementsOfTypes(MoveTo.class, LineTo.class);
        assertThat(path.getAccessibleText()).isNull();
    }

    @Test
    void aPointSaysItsSentence() {
        String sentence = "2018/19, Blackpool 66.4%, England 71.8%";

        Node node = MarkNodes.of(new Mark.Symbol(Role.AREA, Shape.CIRCLE, HERE, 4, sentence));

        assertThat(node).isInstanceOf(SVGPath.class);
        assertThat(node.getStyleClass()).contains("mark-fill", "role-area");
        assertThat(node.getAccessibleText()).isEqualTo(sentence);
    }

    @Test
    void aBandIsAFilledShapeWithItsWords() {
        Node node =
                MarkNodes.of(
                        new Mark.Area(
                                Role.MISSING_BAND,
                                List.of(HERE, THERE, new Point(0, 0)),
                                "Not published"));

        assertThat(((Polygon) node).getPoints()).hasSize(6);
        assertThat(node.getStyleClass()).contains("mark-fill", "role-missing-band");
        assertThat(node.getAccessibleText()).isEqualTo("Not published");
    }

    @Test
    void textStandsWhereItsAnchorPutsIt() {
        double width = Weight.BOLD.width("England", 15);

        Text end = (Text) MarkNodes.of(text(Anchor.END));
        Text start = (Text) MarkNodes.of(text(Anchor.START));

        assertThat(start.getX()).isEqualTo(10);
        assertThat(end.getX()).isEqualTo(10 - width);
        assertThat(end.getY()).isEqualTo(20);
        assertThat(end.getStyleClass()).contains("mark-text", "weight-700", "role-text");
        assertThat(end.getStyle()).contains("15.0px");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAColourInTheStyleSheet(Role role) throws IOException {
        try (InputStream sheet = MarkNodes.class.getResourceAsStream("chart.css")) {
            String rules =
                    new String(
                            Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(rules).contains("." + MarkNodes.styleClass(role) + " { -pl-role: -pl-");
        }
    }

    private static Mark.Text text(Anchor anchor) {
        return new Mark.Text(Role.TEXT, "England", HERE, anchor, 15, Weight.BOLD);
    }
}
