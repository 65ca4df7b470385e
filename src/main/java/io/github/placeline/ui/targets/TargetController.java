package io.github.placeline.ui.targets;

import io.github.placeline.analysis.Figures;
import io.github.placeline.app.plan.TargetHistory;
import io.github.placeline.app.plan.TargetSheet;
import io.github.placeline.model.Period;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `target.fxml` to its view model. No decision is taken here.
public final class TargetController {

    @FXML private Label title;
    @FXML private Label about;
    @FXML private FlowPane standing;
    @FXML private ComboBox<Period> baseline;
    @FXML private TextField baselineValue;
    @FXML private Label baselineUnit;
    @FXML private ComboBox<Period> aim;
    @FXML private TextField aimValue;
    @FXML private Label aimUnit;
    @FXML private TextField source;
    @FXML private TextField owner;
    @FXML private Label message;
    @FXML private Button save;
    @FXML private Button end;
    @FXML private VBox history;
    private final TargetViewModel model;

    public TargetController(TargetViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        TargetSheet sheet = model.sheet();
        title.setText("Target: " + sheet.indicator().name());
        about.setText(sheet.area().name() + " · " + sheet.indicator().polarity().words());
        baseline.setConverter(new Worded<>(Period::label));
        aim.setConverter(new Worded<>(Period::label));
        baseline.getItems().setAll(sheet.baselines());
        baseline.valueProperty().bindBidirectional(model.baselineProperty());
        model.baselineProperty().subscribe(this::offerAims);
        aim.valueProperty().bindBidirectional(model.aimProperty());
        baselineValue.textProperty().bindBidirectional(model.baselineValueProperty());
        aimValue.textProperty().bindBidirectional(model.aimValueProperty());
        source.textProperty().bindBidirectional(model.sourceProperty());
        owner.textProperty().bindBidirectional(model.ownerProperty());
        String unit =
                Figures.of(sheet.indicator()).figure(0).endsWith("%")
                        ? "%"
                        : sheet.indicator().unit().words();
        for (Label label : List.of(baselineUnit, aimUnit)) label.setText(unit);
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(model.messageProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        String words = sheet.target().isPresent() ? "Move the target" : "Set the target";
        model.askingProperty()
                .subscribe(asked -> save.setText(asked ? "Set it all the same" : words));
        end.setVisible(sheet.target().isPresent());
        end.setManaged(end.isVisible());
        show(sheet);
    }

    private void offerAims(@Nullable Period from) {
        Period wanted = model.aimProperty().get();
        if (from == null) return;
        aim.getItems().setAll(TargetSheet.aims(from));
        model.aimProperty().set(wanted);
    }

    private void show(TargetSheet sheet) {
        sheet.standing()
                .ifPresent(now -> {
                    Label words = new Label(now.words());
                    words.setWrapText(true);
                    words.getStyleClass().add("detail");
                    words.setMaxWidth(520);
                    standing.getChildren()
                            .setAll(VerdictNodes.plain(Verdict.of(now.status())), words);
                });
        standing.setVisible(!standing.getChildren().isEmpty());
        standing.setManaged(standing.isVisible());
        for (String line : TargetHistory.lines(sheet)) {
            Label entry = new Label(line);
            entry.setWrapText(true);
            entry.getStyleClass().add("detail");
            history.getChildren().add(entry);
        }
        history.setVisible(history.getChildren().size() > 1);
        history.setManaged(history.isVisible());
    }

    @FXML
    private void save() {
        model.save();
    }

    @FXML
    private void end() {
        model.end();
    }

    @FXML
    private void close() {
        model.close();
    }
}
