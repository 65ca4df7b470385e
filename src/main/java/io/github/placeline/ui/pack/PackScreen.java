package io.github.placeline.ui.pack;

import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// What a board receives, page by page, and the files made of it.
public final class PackScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Board pack"));
    private final PackViewModel model;
    private final PreviewViewModel preview;
    private final Parent content;

    public PackScreen(PackFloor floor, BackgroundRunner background, Edits edits, PackWays ways) {
        this.model = new PackViewModel(floor, background, edits);
        this.preview = new PreviewViewModel(model, floor, background);
        ExportViewModel export = new ExportViewModel(model, floor, background);
        this.content =
                Fxml.load(
                        "pack.fxml",
                        new PackController(
                                model,
                                ways,
                                new PackHeadController(model, ways),
                                new PreviewController(preview, model),
                                new WordsController(
                                        model, preview, new ExportController(export, ways))));
        model.chosenProperty()
                .subscribe(chosen ->
                        trail.set(
                                chosen.map(pack -> List.of("Board pack", pack.title()))
                                        .orElse(List.of("Board pack"))));
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        preview.drawAgain();
        model.refresh();
    }
}
