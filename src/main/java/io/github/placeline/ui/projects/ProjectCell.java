package io.github.placeline.ui.projects;

import io.github.placeline.app.plan.ProjectPage;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A project in its list: title, dates and all its money.
final class ProjectCell extends ListCell<ProjectPage> {

    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox row = new VBox(title, about);

    ProjectCell() {
        title.getStyleClass().add("body-strong");
        title.setWrapText(true);
        title.maxWidthProperty().bind(widthProperty().subtract(30));
        about.getStyleClass().add("caption");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProjectPage page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty ? null : row);
        if (empty || page == null) return;
        title.setText(page.project().title());
        about.setText(
                page.dates()
                        + " · "
                        + ProjectPage.pounds(
                                page.project().fundingPence()
                                        + page.project().matchFundingPence()));
        setAccessibleText(title.getText() + ", " + about.getText());
    }
}
