package io.github.placeline.ui.parts;

import io.github.placeline.model.Indicator;
import java.util.function.Consumer;

/// How the page lets one choose among all indicators: a search over the window.
public interface PartChoices {

    void chooseIndicator(String prompt, Consumer<Indicator> then);
}
