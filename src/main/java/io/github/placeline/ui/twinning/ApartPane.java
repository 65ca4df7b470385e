package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinningAnswer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Why two areas cannot be set side by side, and the way on.
final class ApartPane extends VBox {

    private final Label sentence = new Label();
    private final Button next = new Button();
    private final Runnable onImport;
    private final Runnable onArea;
    private final Runnable onIndicator;

    ApartPane(Runnable onImport, Runnable onArea, Runnable onIndicator) {
        this.onImport = onImport;
        this.onArea = onArea;
        this.onIndicator = onIndicator;
        setId("apart");
        getStyleClass().addAll("card", "apart");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        next.getStyleClass().addAll("main", "accent");
        getChildren().addAll(sentence, next);
    }

    void show(TwinningAnswer.Apart reason) {
        sentence.setText(reason.sentence());
        switch (reason.next()) {
            case IMPORT -> offer("Import a file", onImport);
            case CHOOSE_SECOND_AREA -> offer("Choose area 2", onArea);
            case CHOOSE_INDICATOR -> offer("Choose an indicator", onIndicator);
        }
    }

    private void offer(String words, Runnable action) {
        next.setText(words);
        next.setOnAction(_ -> action.run());
    }
}
