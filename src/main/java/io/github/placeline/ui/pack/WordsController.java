package io.github.placeline.ui.pack;

import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.pack.PreviewViewModel.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Binds `words.fxml`: the headline and commentary of the page that is looked at, and what stands
/// on it besides.
public final class WordsController {

    private static final Duration A_BREATH = Duration.millis(700);
    private static final List<Integer> YEARS = List.of(5, 10, 15, 0);

    @FXML private TextArea headline;
    @FXML private TextArea commentary;
    @FXML private Label count;
    @FXML private Button suggest;
    @FXML private Node besides;
    @FXML private VBox options;
    @FXML private ComboBox<Integer> years;
    @FXML private Node fields;
    @FXML private StackPane export;
    private final Map<Shown, CheckBox> boxes = new EnumMap<>(Shown.class);
    private final PauseTransition breath = new PauseTransition(A_BREATH);
    private final PackViewModel model;
    private final PreviewViewModel preview;
    private final ExportController exportPart;
    private Optional<PackOutline> of = Optional.empty();
    private int at = -1;
    private boolean showing;

    WordsController(PackViewModel model, PreviewViewModel preview, ExportController exportPart) {
        this.model = model;
        this.preview = preview;
        this.exportPart = exportPart;
    }

    @FXML
    private void initialize() {
        export.getChildren().setAll(Fxml.load("export.fxml", exportPart));
        for (Shown shown : Shown.values()) {
            CheckBox box = new CheckBox(shown.words());
            box.setOnAction(_ -> model.changePage(page -> page.showing(shown, box.isSelected())));
            boxes.put(shown, box);
            options.getChildren().add(box);
        }
        years.setConverter(new Worded<>(chosen -> chosen == 0 ? "All years" : chosen + " years"));
        years.getItems().setAll(YEARS);
        years.setOnAction(_ -> {
            Integer chosen = years.getValue();
            if (!showing && chosen != null) model.changePage(page -> page.over(chosen));
        });
        breath.setOnFinished(_ -> preview.draw(this::typed));
        for (TextArea area : List.of(headline, commentary)) {
            area.textProperty()
                    .subscribe((_, _) -> {
                        count();
                        if (!showing) breath.playFromStart();
                    });
            area.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused) keep();
                    });
        }
        preview.stateProperty()
                .subscribe(state -> {
                    if (state instanceof State.Shown(var page, _, _))
                        headline.setPromptText(page.pages().getFirst().title());
                });
        model.chosenProperty().subscribe(_ -> show());
        model.placeProperty().subscribe(_ -> show());
    }

    private void show() {
        keep();
        Optional<OutlinePage> page = model.page();
        of = model.chosenProperty().get();
        at = page.isPresent() ? model.placeProperty().get() : -1;
        fields.setDisable(page.isEmpty());
        page.ifPresent(now -> {
            showing = true;
            breath.stop();
            set(headline, now.headline());
            set(commentary, now.commentary());
            Set<Shown> offered = PageOptions.of(now.subject());
            boxes.forEach((shown, box) -> {
                box.setSelected(now.shows(shown));
                offer(box, offered.contains(shown));
            });
            offer(years, PageOptions.hasYears(now.subject()));
            offer(suggest, PageOptions.hasSuggestion(now.subject()));
            offer(besides, !offered.isEmpty() || years.isVisible());
            if (!years.getItems().contains(now.years())) years.getItems().add(now.years());
            years.setValue(now.years());
            showing = false;
            count();
        });
    }

    private static void offer(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    private static void set(TextArea area, String text) {
        if (!area.getText().equals(text)) area.setText(text);
    }

    /// Keeps what was typed to the page that it was typed to, also when another is looked at
    /// meanwhile.
    private void keep() {
        if (at < 0 || of.isEmpty() || !of.equals(model.chosenProperty().get())) return;
        breath.stop();
        model.changePage(at, this::typed);
    }

    private OutlinePage typed(OutlinePage page) {
        return page.headed(headline.getText().strip()).saying(commentary.getText().strip());
    }

    private void count() {
        int letters = commentary.getText().strip().length();
        count.setText(letters == 1 ? "1 character" : "%,d characters".formatted(letters));
    }

    @FXML
    private void suggest() {
        model.suggest();
        commentary.requestFocus();
    }
}
