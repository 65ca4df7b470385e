package io.github.placeline.ui.pack.sheet;

import io.github.placeline.chart.Drawing;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.ui.chart.MarkNodes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The blocks of a page as nodes.
final class Blocks {

    private static final double PERCENT = 100;

    private Blocks() {}

    static List<Node> of(PackBlock block) {
        return switch (block) {
            case PackBlock.Heading(var words) -> List.of(text(words, "heading"));
            case PackBlock.Words words -> words(words);
            case PackBlock.Chips(var chips) -> chips.isEmpty() ? List.of() : List.of(chips(chips));
            case PackBlock.Facts(var facts) -> facts.isEmpty() ? List.of() : List.of(facts(facts));
            case PackBlock.Chart(var drawing, _) -> List.of(picture(drawing));
            case PackBlock.Table(var table) ->
                    List.of(text(table.caption(), "table-caption"), new SheetTable(table));
            case PackBlock.Bullets(var items) -> List.of(bullets(items));
        };
    }

    static Label text(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("sheet-" + styleClass);
        return label;
    }

    private static List<Node> words(PackBlock.Words words) {
        List<Node> paragraphs = new ArrayList<>();
        String style =
                switch (words.kind()) {
                    case LEAD -> "lead";
                    case SMALL, SPOKEN -> "small";
                    case PLAIN, COMMENTARY -> "plain";
                };
        for (String paragraph : words.paragraphs()) paragraphs.add(text(paragraph, style));
        if (words.kind() != PackBlock.Words.Kind.COMMENTARY) return paragraphs;
        VBox bar = new VBox();
        bar.getChildren().setAll(paragraphs);
        bar.getStyleClass().add("sheet-commentary");
        return List.of(bar);
    }

    private static Node chips(List<PackBlock.Chip> chips) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("sheet-chips");
        for (PackBlock.Chip chip : chips) row.getChildren().add(Signs.chip(chip));
        return row;
    }

    private static Node facts(List<PackBlock.Fact> facts) {
        GridPane row = new GridPane();
        row.getStyleClass().add("sheet-facts");
        for (int at = 0; at < facts.size(); at++) {
            PackBlock.Fact fact = facts.get(at);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(PERCENT / facts.size());
            row.getColumnConstraints().add(width);
            VBox column =
                    new VBox(
                            text(fact.heading(), "fact-what"),
                            text(fact.figure(), "fact-figure"),
                            text(fact.words(), "fact-more"));
            GridPane.setValignment(column, VPos.TOP);
            row.add(column, at, 0);
        }
        return row;
    }

    /// A drawing at its own size.
    static Node picture(Drawing drawing) {
        Pane pane = new Pane(new Group(MarkNodes.of(drawing.marks())));
        pane.setMinSize(drawing.size().width(), drawing.size().height());
        pane.setMaxSize(drawing.size().width(), drawing.size().height());
        return pane;
    }

    private static Node bullets(List<String> items) {
        VBox list = new VBox();
        list.getStyleClass().add("sheet-bullets");
        for (String item : items) {
            Label words = text(item, "plain");
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(text("•", "plain"), words);
            row.getStyleClass().add("sheet-bullet");
            list.getChildren().add(row);
        }
        return list;
    }
}
