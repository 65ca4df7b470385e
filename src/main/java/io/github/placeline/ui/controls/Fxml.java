package io.github.placeline.ui.controls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Reads the FXML beside a controller's class and hands it to that controller.
public final class Fxml {

    private Fxml() {}

    /// The root of `file`, whose `fx:controller` is the class of `controller`.
    public static Parent load(String file, Object controller) {
        URL place = Objects.requireNonNull(controller.getClass().getResource(file), file);
        FXMLLoader loader = new FXMLLoader(place);
        loader.setControllerFactory(wanted -> {
            if (wanted != controller.getClass())
                throw new IllegalArgumentException(file + " asks for " + wanted);
            return controller;
        });
        try {
            return loader.load();
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }
}
