package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.ChangeLine;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A change, or the heading of changes of a kind. Enter or its link leads to where it is kept.
final class SinceCell extends ListCell<SinceRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Consumer<ChangeLine> follow;
    private final Label subject = label("body-strong");
    private final Label words = label("detail");
    private final Label detail = label("caption");
    private final Hyperlink link = new Hyperlink();
    private final Label heading = label("section-heading");
    private final HBox row;

    SinceCell(Consumer<ChangeLine> follow) {
        this.follow = follow;
        VBox lines = new VBox(subject, words, detail);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        link.setFocusTraversable(false);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.getStyleClass().add("detail");
        row = new HBox(lines, link);
        row.getStyleClass().add("since-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SinceRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content(item));
        pseudoClassStateChanged(HEADING, item instanceof SinceRow.Heading);
    }

    private Node content(SinceRow item) {
        return switch (item) {
            case SinceRow.Heading(var text, var count) -> {
                heading.setText(text + " (" + count + ")");
                setAccessibleText(heading.getText());
                yield heading;
            }
            case SinceRow.Line(var line) -> {
                subject.setText(line.subject());
                words.setText(line.words());
                detail.setText(line.detail());
                detail.setVisible(!line.detail().isEmpty());
                detail.setManaged(!line.detail().isEmpty());
                link.setText(where(line));
                link.setOnAction(_ -> follow.accept(line));
                link.setAccessibleText(where(line) + ": " + line.subject());
                setAccessibleText(line.text() + " Enter: " + where(line));
                yield row;
            }
        };
    }

    private static String where(ChangeLine line) {
        return switch (line.lead()) {
            case ChangeLine.Lead.ToIndicator _ -> "Show the indicator";
            case ChangeLine.Lead.ToVersions _ -> "Show the versions";
            case ChangeLine.Lead.ToProject _ -> "Show the project";
            case ChangeLine.Lead.ToArea _ -> "Show the area";
        };
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
