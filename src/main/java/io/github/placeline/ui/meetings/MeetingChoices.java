package io.github.placeline.ui.meetings;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.function.Consumer;

/// How the page lets one choose among all there is: a search over the window.
public interface MeetingChoices {

    void chooseArea(String prompt, Consumer<Area> then);

    void chooseIndicator(String prompt, Consumer<Indicator> then);
}
