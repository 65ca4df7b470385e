package io.github.placeline.ui.record;

import io.github.placeline.analysis.joining.Overlap;
import io.github.placeline.app.longseries.Joint;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.record.JointsViewModel.State;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Binds `joints.fxml` to its view model: the older indicator on the left, the breaks on the right.
public final class JointsController {

    private static final String NOTHING =
            "This indicator stands alone. Choose the older file of the same measure to carry its"
                    + " record back.";

    @FXML private Label sentence;
    @FXML private VBox choosing;
    @FXML private TextField query;
    @FXML private ListView<Indicator> candidates;
    @FXML private HBox parts;
    @FXML private ComboBox<Breakdown> breakdowns;
    @FXML private TableView<Overlap> overlaps;
    @FXML private Button join;
    @FXML private Button part;
    @FXML private VBox breaks;
    @FXML private Label formHeading;
    @FXML private ComboBox<io.github.placeline.model.Period> period;
    @FXML private TextField what;
    @FXML private Button save;
    @FXML private Button cancel;

    private final JointsViewModel model;

    JointsController(JointsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (Node node : List.of(choosing, parts, join, part, overlaps, cancel))
            node.managedProperty().bind(node.visibleProperty());
        Columns.of(
                overlaps,
                OverlapCells.HEADINGS,
                List.of(12.0, 6.5, 5.5, 5.5, 7.5, 6.0),
                List.of(2, 3, 4),
                overlap -> OverlapCells.of(overlap, model.stateProperty().get()));
        overlaps.setPlaceholder(new Label("The two files have no figure in common."));
        query.textProperty().bindBidirectional(model.queryProperty());
        candidates.setItems(model.candidates());
        candidates.setCellFactory(_ -> new CandidateCell());
        candidates
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, chosen) -> {
                    if (chosen != null) model.olderProperty().set(chosen);
                });
        breakdowns.setItems(model.breakdowns());
        breakdowns.setOnAction(_ -> {
            Breakdown chosen = breakdowns.getValue();
            if (chosen != null
                    && !(model.stateProperty().get() instanceof State.Compared(var joint)
                            && joint.olderBreakdown().equals(chosen))) model.compare(chosen);
        });
        new BreakForm(model, breaks, formHeading, period, what, save, cancel);
        model.stateProperty().subscribe(this::turnTo);
    }

    private void turnTo(State state) {
        switch (state) {
            case State.Choosing() -> {
                show(true, false, false);
                overlaps.setVisible(false);
                candidates.getSelectionModel().clearSelection();
                sentence.setText(NOTHING);
            }
            case State.Compared(var joint) -> {
                show(true, !joint.gained().isEmpty(), false);
                breakdowns.setValue(joint.olderBreakdown());
                show(joint, joint.words());
            }
            case State.Joined(var joint) -> {
                show(false, false, true);
                show(joint, JointWords.joined(joint));
            }
        }
    }

    private void show(boolean choice, boolean canJoin, boolean joined) {
        choosing.setVisible(choice);
        parts.setVisible(choice && model.breakdowns().size() > 1);
        join.setVisible(canJoin);
        part.setVisible(joined);
    }

    private void show(Joint joint, String words) {
        overlaps.setVisible(true);
        overlaps.getItems().setAll(joint.overlaps());
        overlaps.refresh();
        sentence.setText(words);
    }

    @FXML
    private void join() {
        model.join();
    }

    @FXML
    private void part() {
        model.part();
    }
}
