package io.github.placeline.ui.imports;

import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One cause of problems: what is wrong and the buttons that settle it.
final class FixRow {

    /// More buttons than this stand below the sentence.
    private static final int BESIDE = 2;

    private FixRow() {}

    /// @param onAnswer called with the fix whose button is pressed
    static Node of(ProblemGroup group, Consumer<Fix> onAnswer) {
        Label sentence = new Label(group.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        List<Node> answers = answers(group, onAnswer);
        HBox line = new HBox(icon(group), sentence);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("fix-line");
        if (answers.size() <= BESIDE) {
            line.getChildren().addAll(answers);
            line.getStyleClass().add("fix-row");
            return line;
        }
        FlowPane below = new FlowPane();
        below.getChildren().setAll(answers);
        below.setAlignment(Pos.CENTER_RIGHT);
        below.getStyleClass().add("fix-buttons");
        VBox row = new VBox(line, below);
        row.getStyleClass().add("fix-row");
        return row;
    }

    private static List<Node> answers(ProblemGroup group, Consumer<Fix> onAnswer) {
        List<Node> answers = new ArrayList<>();
        CheckBox remember = new CheckBox("Remember the name");
        if (group.fixes().stream().anyMatch(FixRow::canBeRemembered)) answers.add(fixed(remember));
        for (Fix fix : group.fixes()) {
            Button button = new Button(fix.words(group.rows()));
            button.setAccessibleText(button.getText() + ". " + group.sentence());
            button.setOnAction(_ -> onAnswer.accept(answer(fix, remember.isSelected())));
            answers.add(fixed(button));
        }
        return answers;
    }

    private static <N extends Region> N fixed(N control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
        return control;
    }

    private static Icon icon(ProblemGroup group) {
        return switch (group.severity()) {
            case HELD_BACK -> Icon.of(Drawing.HELD_BACK, "small", "worse");
            case WARNING -> Icon.of(Drawing.WARNING, "small", "mark");
            case NOTE -> Icon.of(Drawing.NOTE, "small", "quiet");
        };
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
