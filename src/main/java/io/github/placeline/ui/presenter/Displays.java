package io.github.placeline.ui.presenter;

import javafx.collections.ObservableList;

/// The displays of this computer, which come and go. The first is the main one.
public interface Displays {

    ObservableList<Display> all();
}
