package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Reorder;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Binds `pack.fxml` to its view model: the list of pages, and the parts around it.
public final class PackController {

    @FXML private Node page;
    @FXML private Node empty;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label refusal;
    @FXML private Label emptyName;
    @FXML private Pane templates;
    @FXML private StackPane head;
    @FXML private ListView<OutlinePage> list;
    @FXML private MenuButton addPage;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button takeOut;
    @FXML private StackPane preview;
    @FXML private StackPane words;
    private final PackViewModel model;
    private final PackHeadController headPart;
    private final PreviewController previewPart;
    private final WordsController wordsPart;
    private final PackWays ways;
    private final PageMenu menu;
    private boolean showing;

    PackController(
            PackViewModel model,
            PackWays ways,
            PackHeadController headPart,
            PreviewController previewPart,
            WordsController wordsPart) {
        this.model = model;
        this.ways = ways;
        this.headPart = headPart;
        this.previewPart = previewPart;
        this.wordsPart = wordsPart;
        this.menu = new PageMenu(model, ways);
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, empty, waiting, trouble);
        head.getChildren().setAll(Fxml.load("pack-head.fxml", headPart));
        preview.getChildren().setAll(Fxml.load("preview.fxml", previewPart));
        words.getChildren().setAll(Fxml.load("words.fxml", wordsPart));
        for (PackTemplate template : PackTemplate.values())
            templates.getChildren().add(new TemplateCard(template, () -> model.start(template)));
        list.setCellFactory(_ -> new PageCell(model.names(), model::move));
        Reorder.byKeys(list, model::move);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) model.remove();
        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> {
                    if (!showing && at.intValue() >= 0) model.placeProperty().set(at.intValue());
                });
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        refusal.textProperty().bind(model.messageProperty());
        refusal.visibleProperty().bind(model.messageProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        layers.showLate(waiting);
        model.messageProperty()
                .subscribe(said -> {
                    message.setText(said);
                    if (!said.isEmpty() && model.shelfProperty().get() == null)
                        layers.show(trouble);
                });
        model.shelfProperty()
                .subscribe(shelf -> {
                    if (shelf == null) return;
                    emptyName.setText(shelf.area().name() + " has no board pack yet");
                    layers.show(shelf.packs().isEmpty() ? empty : page);
                });
        model.chosenProperty().subscribe(this::show);
        model.placeProperty().subscribe(_ -> light());
        model.names().addListener((ListChangeListener<String>) _ -> list.refresh());
    }

    private void show(Optional<PackOutline> chosen) {
        showing = true;
        List<OutlinePage> pages = chosen.map(PackOutline::pages).orElse(List.of());
        if (!list.getItems().equals(pages)) list.getItems().setAll(pages);
        showing = false;
        light();
        addPage.getItems().setAll(menu.items());
    }

    private void light() {
        showing = true;
        int at = model.placeProperty().get();
        list.getSelectionModel().select(at);
        showing = false;
        up.setDisable(at <= 0);
        down.setDisable(at >= list.getItems().size() - 1);
        takeOut.setDisable(list.getItems().isEmpty());
    }

    /// Keys that no field has used up.
    private void turn(KeyEvent event) {
        if (event.getCode() != KeyCode.PAGE_DOWN && event.getCode() != KeyCode.PAGE_UP) return;
        event.consume();
        model.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
    }

    @FXML
    private void moveUp() {
        Reorder.by(list, -1, model::move);
    }

    @FXML
    private void moveDown() {
        Reorder.by(list, +1, model::move);
    }

    @FXML
    private void takeOut() {
        model.remove();
    }

    @FXML
    private void toMeetings() {
        PackShelf shelf = model.shelfProperty().get();
        if (shelf != null) ways.showMeetings(shelf.area());
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
