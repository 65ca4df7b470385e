package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.Elsewhere.Place;
import io.github.placeline.ui.controls.Worded;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Where something stands that no column says: in the sheet's name, the title, or as typed here.
final class PlaceRow {

    private PlaceRow() {}

    static Node of(String what, Elsewhere where, Consumer<Elsewhere> onChange) {
        Label name = new Label(what);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Place> places = new ComboBox<>();
        places.getItems().setAll(Place.values());
        places.setConverter(new Worded<>(PlaceRow::words));
        places.setValue(where.place());
        places.setAccessibleText(what + " stands");
        TextField given = new TextField(where.text());
        given.setPromptText(what);
        given.setAccessibleText(what + " for the whole file");
        given.setVisible(where.place() == Place.GIVEN);
        Runnable changed =
                () -> {
                    given.setVisible(places.getValue() == Place.GIVEN);
                    String text = places.getValue() == Place.GIVEN ? given.getText().strip() : "";
                    onChange.accept(new Elsewhere(places.getValue(), text));
                };
        places.setOnAction(_ -> changed.run());
        given.textProperty().subscribe((_, _) -> changed.run());
        HBox row = new HBox(name, places, given);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("mapping-row");
        return row;
    }

    private static String words(Place place) {
        String words = place == Place.GIVEN ? "as typed here" : place.words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
