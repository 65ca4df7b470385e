package io.github.placeline.ui;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.find.FindController;
import io.github.placeline.ui.find.FindViewModel;
import io.github.placeline.ui.find.Found;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;

/// Opens the search over the window and goes to what is chosen there.
final class Finder {

    private final ShellViewModel shell;
    private final BackgroundRunner background;

    Finder(ShellViewModel shell, BackgroundRunner background) {
        this.shell = shell;
        this.background = background;
    }

    void find(OpenWorkspace in, Overlay over) {
        show("Find an area or indicator", in::everythingLike, over, Pos.TOP_CENTER);
    }

    void chooseArea(OpenWorkspace in, Overlay over) {
        show("Choose an area", in::areasLike, over, Pos.TOP_LEFT);
    }

    private void show(
            String prompt, Function<String, List<Found>> search, Overlay over, Pos where) {
        FindViewModel model =
                new FindViewModel(
                        prompt,
                        search,
                        background,
                        found -> {
                            over.close();
                            go(found);
                        });
        over.open(Fxml.load("find.fxml", new FindController(model)), where);
    }

    private void go(Found found) {
        switch (found) {
            case Found.OneArea(var area, _) -> shell.choose(area);
            case Found.OneIndicator(var indicator) -> {
                var area = shell.areaProperty().get();
                if (area != null) shell.showIndicator(area, indicator);
            }
        }
    }
}
