package io.github.placeline.ui.presenter;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// The displays as JavaFX sees them.
public final class ScreenDisplays implements Displays {

    private final ObservableList<Display> all = FXCollections.observableArrayList();
    private final InvalidationListener follow = _ -> read();

    public ScreenDisplays() {
        Screen.getScreens().addListener(new WeakInvalidationListener(follow));
        read();
    }

    private void read() {
        all.setAll(Screen.getScreens().stream().map(ScreenDisplays::display).toList());
    }

    private static Display display(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new Display(
                bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public ObservableList<Display> all() {
        return all;
    }
}
