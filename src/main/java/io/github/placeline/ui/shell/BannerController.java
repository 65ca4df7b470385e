package io.github.placeline.ui.shell;

import javafx.fxml.FXML;

/// Binds `banner.fxml`, which says that the figures are invented and leads to real ones.
public final class BannerController {

    private final ShellActions actions;

    BannerController(ShellActions actions) {
        this.actions = actions;
    }

    @FXML
    private void create() {
        actions.newWorkspace();
    }

    @FXML
    private void open() {
        actions.openWorkspace();
    }

    @FXML
    private void importFile() {
        actions.importPublishedFile();
    }
}
