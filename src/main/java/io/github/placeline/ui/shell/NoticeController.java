package io.github.placeline.ui.shell;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Binds `notice.fxml`: says the latest notice, for 8 seconds unless it stays or one is at it.
public final class NoticeController {

    private static final Duration SHOWN = Duration.seconds(8);

    @FXML private HBox notice;
    @FXML private Icon icon;
    @FXML private Label text;
    @FXML private Button offer;
    private final ShellViewModel model;
    private final PauseTransition time = new PauseTransition(SHOWN);

    NoticeController(ShellViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        offer.managedProperty().bind(offer.visibleProperty());
        time.setOnFinished(_ -> model.dismissNotice());
        model.noticeProperty().subscribe(this::show);
        notice.hoverProperty().subscribe(_ -> keepWhileUsed());
        notice.focusWithinProperty().subscribe(_ -> keepWhileUsed());
    }

    private void show(@Nullable Notice said) {
        time.stop();
        notice.setVisible(said != null);
        if (said == null) return;
        text.setText(said.text());
        icon.setDrawing(said.stays() ? Drawing.WARNING : Drawing.DONE);
        Notice.Offer offered = said.offer();
        offer.setVisible(offered != null);
        if (offered != null) {
            offer.setText(offered.words());
            offer.setOnAction(_ -> {
                model.dismissNotice();
                offered.action().run();
            });
        }
        keepWhileUsed();
    }

    private void keepWhileUsed() {
        Notice said = model.noticeProperty().get();
        boolean used = notice.isHover() || notice.isFocusWithin();
        if (used || said == null || said.stays()) time.stop();
        else time.playFromStart();
    }

    @FXML
    private void dismiss() {
        model.dismissNotice();
    }
}
