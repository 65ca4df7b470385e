package io.github.placeline.ui.indicator;

import io.github.placeline.model.Area;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list of areas, narrowed down by typing. Enter or a click chooses.
final class AreaPicker extends VBox {

    private final TextField typed = new TextField();
    private final ListView<Area> list = new ListView<>();

    AreaPicker(List<Area> areas, Consumer<Area> chosen) {
        getStyleClass().add("area-picker");
        FilteredList<Area> shown = new FilteredList<>(FXCollections.observableArrayList(areas));
        typed.setId("area-picker");
        typed.setPromptText("Name of an area");
        typed.setAccessibleText("Name of an area to show beside this one");
        typed.textProperty()
                .subscribe(text -> {
                    shown.setPredicate(area -> holds(area.name(), text));
                    list.getSelectionModel().selectFirst();
                });
        list.setItems(shown);
        list.setCellFactory(_ -> new NameCell());
        list.setPlaceholder(new Label("Nothing matches. Check the spelling."));
        list.getSelectionModel().selectFirst();
        typed.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.DOWN) return;
            list.requestFocus();
            event.consume();
        });
        typed.setOnAction(_ -> choose(chosen));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) choose(chosen);
        });
        list.setOnMouseClicked(_ -> choose(chosen));
        getChildren().setAll(typed, list);
    }

    private void choose(Consumer<Area> chosen) {
        @Nullable Area area = list.getSelectionModel().getSelectedItem();
        if (area != null) chosen.accept(area);
    }

    private static boolean holds(String name, String text) {
        return name.toLowerCase(Locale.UK).contains(text.strip().toLowerCase(Locale.UK));
    }

    private static final class NameCell extends ListCell<Area> {
        @Override
        protected void updateItem(Area area, boolean empty) {
            super.updateItem(area, empty);
            setText(empty || area == null ? null : area.name());
        }
    }
}
