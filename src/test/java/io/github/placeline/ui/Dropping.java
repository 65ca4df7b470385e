package io.github.placeline.ui;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/// Drops files onto a node as the desktop does: over it, then let go. The headless platform has no
/// desktop to drag from, so what lies behind its drag board is made here.
final class Dropping {

    private Dropping() {}

    static void onto(Node node, List<Path> files) {
        List<File> dragged = files.stream().map(Path::toFile).toList();
        fire(node, DragEvent.DRAG_ENTERED_TARGET, dragged);
        fire(node, DragEvent.DRAG_OVER, dragged);
        fire(node, DragEvent.DRAG_DROPPED, dragged);
    }

    private static void fire(
            Node node, javafx.event.EventType<DragEvent> kind, List<File> dragged) {
        Event.fireEvent(
                node,
                new DragEvent(
                        kind,
                        board(dragged),
                        0,
                        0,
                        0,
                        0,
                        TransferMode.COPY,
                        null,
                        null,
                        new PickResult(node, 0, 0)));
    }

    private static Dragboard board(List<File> dragged) {
        try {
            Class<?> behind = Class.forName("com.sun.javafx.tk.TKClipboard");
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(behind);
            made.setAccessible(true);
            return made.newInstance(
                    Proxy.newProxyInstance(
                            Dropping.class.getClassLoader(),
                            new Class<?>[] {behind},
                            (_, method, arguments) ->
                                    switch (method.getName()) {
                                        case "hasContent" -> DataFormat.FILES.equals(arguments[0]);
                                        case "getContent" -> dragged;
                                        case "getContentTypes" -> Set.of(DataFormat.FILES);
                                        case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                                        default -> null;
                                    }));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("JavaFX makes its drag board otherwise now", changed);
        }
    }
}
