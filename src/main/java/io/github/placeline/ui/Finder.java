package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.find.FindController;
import io.github.placeline.ui.find.FindViewModel;
import io.github.placeline.ui.find.Found;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.function.Consumer;
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
        show(
                "Find an area, an indicator or a screen",
                text -> FoundScreens.of(shell).around(text, in.everythingLike(text)),
                over,
                Pos.TOP_CENTER);
    }

    void chooseArea(OpenWorkspace in, Overlay over) {
        show("Choose an area", in::areasLike, over, Pos.TOP_LEFT);
    }

    /// Asks for an area and hands it on.
    void askForArea(String prompt, OpenWorkspace in, Overlay over, Consumer<Area> then) {
        ask(
                prompt,
                in::areasLike,
                over,
                Pos.TOP_CENTER,
                found -> {
                    if (found instanceof Found.OneArea(var area, _)) then.accept(area);
                });
    }

    /// Asks for an indicator and hands it on.
    void askForIndicator(String prompt, OpenWorkspace in, Overlay over, Consumer<Indicator> then) {
        ask(
                prompt,
                in::indicatorsLike,
                over,
                Pos.TOP_CENTER,
                found -> {
                    if (found instanceof Found.OneIndicator(var indicator)) then.accept(indicator);
                });
    }

    private void show(
            String prompt, Function<String, List<Found>> search, Overlay over, Pos where) {
        ask(prompt, search, over, where, this::go);
    }

    private void ask(
            String prompt,
            Function<String, List<Found>> search,
            Overlay over,
            Pos where,
            Consumer<Found> then) {
        FindViewModel model =
                new FindViewModel(
                        prompt,
                        search,
                        background,
                        found -> {
                            over.close();
                            then.accept(found);
                        });
        over.open(Fxml.load("find.fxml", new FindController(model)), where);
    }

    private void go(Found found) {
        switch (found) {
            case Found.OneArea(var area, _) -> shell.choose(area);
            case Found.OneScreen screen -> shell.go(screen.place());
            case Found.OneIndicator(var indicator) -> {
                var area = shell.areaProperty().get();
                if (area != null) shell.showIndicator(area, indicator);
            }
        }
    }
}
