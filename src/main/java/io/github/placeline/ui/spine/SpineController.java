package io.github.placeline.ui.spine;

import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.app.compare.SpinePicture;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.AsAt;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.controls.PageScroll;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.spine.SpineViewModel.State;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds `spine.fxml` to its view model. No decision is taken here.
public final class SpineController {

    private static final List<Double> WIDTHS =
            List.of(0.34, 0.09, 0.09, 0.09, 0.1, 0.09, 0.12, 0.07);

    @FXML private VBox page;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private ScrollPane scroll;
    @FXML private VBox scrolled;
    @FXML private SpinePane spine;
    @FXML private TableView<SpineFacts.Line> table;
    @FXML private ChartMenu keep;
    @FXML private Label words;
    @FXML private HBox verdict;
    private final SpineViewModel model;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Navigator navigator;

    SpineController(SpineViewModel model, ChartDesk charts, ForOthers others, Navigator navigator) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble);
        PageScroll.in(scroll, scrolled);
        keep.serve(charts);
        page.visibleProperty().subscribe(spine::requestFocus);
        spine.on(model::read, this::open, table::requestFocus);
        model.readingProperty().subscribe(_ -> read());
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var sentence) -> {
                            message.setText(sentence);
                            layers.show(trouble);
                        }
                        case State.Loaded(var facts) -> {
                            if (facts.content().isEmpty()) {
                                message.setText(
                                        "No figures are stored for " + facts.name() + " yet.");
                                layers.show(trouble);
                            } else {
                                show(facts);
                                layers.show(page);
                            }
                        }
                    }
                });
    }

    private void show(SpineFacts facts) {
        title.setText(facts.content().title());
        String label = facts.label().isEmpty() ? "" : facts.label() + ". ";
        about.setText(
                label
                        + "Each indicator in its latest period. "
                        + facts.content().country()
                        + " in the middle, the best authority on the right.");
        spine.show(facts.content());
        AsAt asAt = model.moment();
        keep.offer(() ->
                SpinePicture.sheet(
                        given(facts, asAt), asAt, LocalDate.now(ZoneId.systemDefault())));
        List<String> headings = SpineFacts.headings(facts.content().country());
        table.getColumns().clear();
        for (int i = 0; i < headings.size(); i++)
            table.getColumns().add(column(headings.get(i), i));
        table.getItems().setAll(facts.lines());
        Platform.runLater(this::read);
    }

    private TableColumn<SpineFacts.Line, String> column(String heading, int place) {
        TableColumn<SpineFacts.Line, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(SpineFacts.cells(line.getValue()).get(place)));
        column.prefWidthProperty()
                .bind(table.widthProperty().subtract(20).multiply(WIDTHS.get(place)));
        return column;
    }

    private void read() {
        spine.read(model.readingProperty().get());
        model.line()
                .ifPresent(one -> {
                    words.setText(one.line().words());
                    verdict.getChildren()
                            .setAll(VerdictNodes.chip(Verdict.of(one.line().standing())));
                    keepInView();
                });
    }

    private void keepInView() {
        double view = scroll.getViewportBounds().getHeight();
        double hidden = scrolled.getHeight() - view;
        if (hidden <= 0) return;
        double room = view / 8;
        double y = spine.localToParent(0, spine.middle()).getY() + spine.getParent().getLayoutY();
        double top = scroll.getVvalue() * hidden;
        double wanted = top;
        if (y > top + view - room) wanted = y - view + room;
        if (y < wanted + room) wanted = y - room;
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    /// Gives the chart the keyboard.
    void takeKeyboard() {
        spine.requestFocus();
    }

    private void open() {
        model.line().ifPresent(one -> navigator.showIndicator(one.shown(), one.indicator()));
    }

    @FXML
    private void openIndicator() {
        open();
    }

    @FXML
    private void copyTable() {
        AsAt asAt = model.moment();
        model.loaded()
                .ifPresent(facts -> charts.copyTable(() -> given(facts, asAt).tabSeparated()));
    }

    private SpineFacts given(SpineFacts shown, AsAt asAt) {
        SpineFacts given = others.of(shown, asAt);
        if (given.content().isEmpty()) throw ForOthers.nothingLeft();
        return given;
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
