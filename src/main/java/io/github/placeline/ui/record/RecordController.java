package io.github.placeline.ui.record;

import io.github.placeline.model.Breakdown;
import io.github.placeline.ui.record.RecordDesk.Subject;
import io.github.placeline.ui.shell.Place;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// Binds `record.fxml`: whose record it is, and its three parts.
public final class RecordController {

    @FXML private Label title;
    @FXML private Label about;
    @FXML private TabPane tabs;
    @FXML private Tab revisionsTab;
    @FXML private Tab changesTab;
    @FXML private Tab jointsTab;

    private final Parent revisions;
    private final Parent changes;
    private final Parent joints;
    private final Runnable onBack;

    RecordController(Parent revisions, Parent changes, Parent joints, Runnable onBack) {
        this.revisions = revisions;
        this.changes = changes;
        this.joints = joints;
        this.onBack = onBack;
    }

    @FXML
    private void initialize() {
        revisionsTab.setContent(revisions);
        changesTab.setContent(changes);
        jointsTab.setContent(joints);
    }

    void show(Subject subject, Place.OneRecord.Part part) {
        Breakdown who = subject.breakdown();
        title.setText("Record of " + subject.indicator().name());
        about.setText(subject.area().name() + (who.isTotal() ? "" : "  ·  " + who.text()));
        tabs.getSelectionModel()
                .select(
                        switch (part) {
                            case REVISIONS -> revisionsTab;
                            case CHANGES -> changesTab;
                            case JOINTS -> jointsTab;
                        });
    }

    @FXML
    private void back() {
        onBack.run();
    }
}
