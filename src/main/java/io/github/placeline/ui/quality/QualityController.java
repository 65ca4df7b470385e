package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Concern;
import io.github.placeline.app.quality.Finding;
import io.github.placeline.app.quality.QualityList;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.ColumnZoom;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.quality.QualityViewModel.State;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// Binds `quality.fxml` to its view model: counts, filters, the list, and what can be done about
/// the chosen line.
public final class QualityController {

    @FXML private Node page;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label sentence;
    @FXML private ConcernTabs tabs;
    @FXML private RadioButton here;
    @FXML private RadioButton everywhere;
    @FXML private SearchableComboBox<Indicator> indicator;
    @FXML private Button allIndicators;
    @FXML private TextField words;
    @FXML private TableView<Finding> table;
    @FXML private TableColumn<Finding, Concern> concern;
    @FXML private TableColumn<Finding, String> where;
    @FXML private TableColumn<Finding, String> what;
    @FXML private TableColumn<Finding, String> periods;
    @FXML private TableColumn<Finding, String> text;
    @FXML private Label full;
    @FXML private Label rule;
    @FXML private FlowPane mendings;
    private final QualityViewModel model;
    private final QualityWays ways;

    QualityController(QualityViewModel model, QualityWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        tabs.follow(model);
        everywhere.selectedProperty().bindBidirectional(model.everywhereProperty());
        here.setSelected(!model.everywhereProperty().get());
        model.areaProperty()
                .subscribe(area -> here.setText(area == null ? "This area" : area.name()));
        words.textProperty().bindBidirectional(model.wordsProperty());
        indicator.setConverter(new Worded<>(Indicator::name));
        indicator.valueProperty().bindBidirectional(model.indicatorProperty());
        allIndicators.managedProperty().bind(allIndicators.visibleProperty());
        allIndicators.visibleProperty().bind(model.indicatorProperty().isNotNull());
        columns();
        SortedList<Finding> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        ColumnZoom.of(table);
        table.getSelectionModel().selectedItemProperty().subscribe(this::showInFull);
        model.changesProperty().subscribe(this::count);
        Patience layers = new Patience(page, skeleton, trouble);
        model.stateProperty().subscribe(state -> show(state, layers));
    }

    private void columns() {
        concern.setCellFactory(_ -> new ConcernCell());
        concern.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().concern()));
        where.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().where()));
        what.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().what()));
        periods.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().periods()));
        text.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().text()));
        table.setPlaceholder(new Label("Nothing to look at with these filters."));
    }

    private void show(State state, Patience layers) {
        switch (state) {
            case State.NothingAsked() -> {}
            case State.Looking() -> layers.showLate(skeleton);
            case State.Failed(var reason) -> {
                message.setText(reason);
                layers.show(trouble);
            }
            case State.Found _ -> {
                Indicator chosen = model.indicatorProperty().get();
                indicator.getItems().setAll(model.indicators());
                indicator.setValue(chosen);
                layers.show(page);
            }
        }
    }

    private void count() {
        sentence.setText(model.sentence());
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
    }

    private void showInFull(@Nullable Finding finding) {
        mendings.getChildren().clear();
        full.setText(finding == null ? "" : QualityWords.full(finding));
        rule.setText(finding == null ? "" : "Why it is listed: " + finding.concern().rule());
        if (finding == null) return;
        for (Mending mending : mendings(finding)) {
            Button button = new Button(mending.words());
            button.setOnAction(_ -> mending.does().run());
            mendings.getChildren().add(button);
        }
    }

    private List<Mending> mendings(Finding finding) {
        Area looked = model.areaProperty().get();
        return looked == null ? List.of() : Mending.of(finding, looked, ways);
    }

    private void mendChosen() {
        Finding chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null)
            mendings(chosen).stream().findFirst().ifPresent(one -> one.does().run());
    }

    @FXML
    private void keyPressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        event.consume();
        mendChosen();
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) mendChosen();
    }

    @FXML
    private void showAllIndicators() {
        model.indicatorProperty().set(null);
    }

    @FXML
    private void copy() {
        Copying.copy(QualityList.tabSeparated(table.getItems()));
    }

    @FXML
    private void save() {
        List<Finding> list = List.copyOf(table.getItems());
        ways.file("Data quality").ifPresent(file -> model.save(list, file));
    }

    @FXML
    private void tryAgain() {
        model.look();
    }
}
