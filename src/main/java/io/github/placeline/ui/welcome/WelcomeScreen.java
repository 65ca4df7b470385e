package io.github.placeline.ui.welcome;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// The files: recent ones, new, open, the demonstration.
public final class WelcomeScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Files"));
    private final Parent content;

    public WelcomeScreen(WelcomeViewModel model) {
        content = Fxml.load("welcome.fxml", new WelcomeController(model));
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
    public boolean isAboutAnArea() {
        return false;
    }
}
