package io.github.placeline.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/// Lets files be dropped anywhere on a part of the window.
final class FileDrop {

    private static final String OVER = "drop-here";

    private FileDrop() {}

    static void onto(Region part, Consumer<List<Path>> dropped) {
        part.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles())
                        event.acceptTransferModes(TransferMode.COPY);
                });
        part.addEventHandler(
                DragEvent.DRAG_ENTERED,
                event -> {
                    if (event.getDragboard().hasFiles()) part.getStyleClass().add(OVER);
                });
        part.addEventHandler(DragEvent.DRAG_EXITED, _ -> part.getStyleClass().removeAll(OVER));
        part.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (!event.getDragboard().hasFiles()) return;
                    List<Path> files =
                            event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    event.setDropCompleted(true);
                    dropped.accept(files);
                });
    }
}
