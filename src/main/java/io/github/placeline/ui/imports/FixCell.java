package io.github.placeline.ui.imports;

import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One cause of problems: what is wrong and the buttons that settle it.
final class FixCell extends ListCell<ProblemGroup> {

    private final ImportsViewModel model;

    FixCell(ImportsViewModel model) {
        this.model = model;
        getStyleClass().add("fix-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProblemGroup group, boolean empty) {
        super.updateItem(group, empty);
        setText(null);
        setGraphic(empty || group == null ? null : row(group));
        setAccessibleText(empty || group == null ? null : group.sentence());
    }

    private HBox row(ProblemGroup group) {
        Label sentence = new Label(group.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox row = new HBox(icon(group), sentence, buttons(group));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("fix-row");
        return row;
    }

    private static Icon icon(ProblemGroup group) {
        return switch (group.severity()) {
            case HELD_BACK -> Icon.of(Drawing.HELD_BACK, "small", "worse");
            case WARNING -> Icon.of(Drawing.WARNING, "small", "mark");
            case NOTE -> Icon.of(Drawing.NOTE, "small", "quiet");
        };
    }

    private FlowPane buttons(ProblemGroup group) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("fix-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        CheckBox remember = new CheckBox("Remember the name");
        for (Fix fix : group.fixes()) {
            Button button = new Button(fix.words(group.rows()));
            button.setAccessibleText(button.getText() + ". " + group.sentence());
            button.setOnAction(_ -> model.answer(answer(fix, remember.isSelected())));
            buttons.getChildren().add(button);
        }
        if (group.fixes().stream().anyMatch(FixCell::canBeRemembered))
            buttons.getChildren().addFirst(remember);
        return buttons;
    }

    /// A name alone, without a code, may stand in other files too.
    private static boolean canBeRemembered(Fix fix) {
        return fix instanceof Fix.UseArea use && !use.given().contains(",");
    }

    private static Fix answer(Fix fix, boolean remember) {
        return remember && fix instanceof Fix.UseArea use && canBeRemembered(use)
                ? use.remembering(use.given())
                : fix;
    }
}
