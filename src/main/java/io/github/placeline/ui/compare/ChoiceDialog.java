package io.github.placeline.ui.compare;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.controlsfx.control.ListSelectionView;
import org.jspecify.annotations.Nullable;

/// Picks some of many things, in an order, and may give the choice a name.
///
/// @param <T> what is picked
final class ChoiceDialog<T> extends Dialog<ChoiceDialog.Picked<T>> {

    /// What was picked, and its name; an empty name where none was asked for.
    record Picked<T>(String name, List<T> chosen) {
        Picked {
            chosen = List.copyOf(chosen);
        }
    }

    private static final double EM = 15;

    private final TextField name = new TextField();
    private final TextField filter = new TextField();
    private final ListSelectionView<T> lists = new ListSelectionView<>();
    private final Function<T, String> words;
    private final List<T> all;

    /// @param title what is done, as the window's title: "New group"
    /// @param confirm the button that does it: "Save group"
    /// @param named the name to begin with, null where the choice has none
    ChoiceDialog(
            Window owner,
            String title,
            String confirm,
            @Nullable String named,
            List<T> all,
            List<T> chosen,
            Function<T, String> words) {
        this.words = words;
        this.all = List.copyOf(all);
        initOwner(owner);
        setTitle(title);
        setResizable(true);
        ButtonType save = new ButtonType(confirm, ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(save, ButtonType.CANCEL);
        getDialogPane().setContent(content(named));
        getDialogPane().setPrefSize(52 * EM, 36 * EM);
        getDialogPane().getStyleClass().add("choice-dialog");
        lists.getTargetItems().setAll(chosen);
        fillSource();
        filter.textProperty().subscribe((_, _) -> fillSource());
        Button confirmed = (Button) getDialogPane().lookupButton(save);
        Runnable check =
                () ->
                        confirmed.setDisable(
                                lists.getTargetItems().isEmpty()
                                        || (named != null && name.getText().isBlank()));
        lists.getTargetItems()
                .addListener((javafx.collections.ListChangeListener<T>) _ -> check.run());
        name.textProperty().subscribe((_, _) -> check.run());
        check.run();
        setResultConverter(type ->
                type == save
                        ? new Picked<>(name.getText().strip(), List.copyOf(lists.getTargetItems()))
                        : null);
        setOnShown(_ -> (named == null ? filter : name).requestFocus());
    }

    private VBox content(@Nullable String named) {
        filter.setPromptText("Type to narrow the list on the left");
        filter.setAccessibleText("Narrow the list");
        filter.setId("choice-filter");
        lists.setSourceHeader(new Label("On offer"));
        lists.setTargetHeader(new Label("Chosen"));
        lists.setCellFactory(_ -> new Words());
        VBox.setVgrow(lists, javafx.scene.layout.Priority.ALWAYS);
        VBox box = new VBox(10);
        box.setPadding(new Insets(EM));
        if (named != null) {
            name.setText(named);
            name.setId("choice-name");
            name.setPromptText("What the group is called");
            name.setAccessibleText("Name");
            box.getChildren().addAll(new Label("Name"), name);
        }
        box.getChildren().addAll(filter, lists);
        return box;
    }

    private void fillSource() {
        String wanted = filter.getText().strip().toLowerCase(java.util.Locale.UK);
        lists.getSourceItems()
                .setAll(
                        all.stream()
                                .filter(one -> !lists.getTargetItems().contains(one))
                                .filter(one ->
                                        words.apply(one)
                                                .toLowerCase(java.util.Locale.UK)
                                                .contains(wanted))
                                .toList());
    }

    private final class Words extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : words.apply(one));
        }
    }
}
