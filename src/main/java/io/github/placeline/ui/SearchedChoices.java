package io.github.placeline.ui;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.meetings.MeetingChoices;
import io.github.placeline.ui.parts.PartChoices;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.twinning.TwinningChoices;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lets a page ask for an area or an indicator by the search over the window.
final class SearchedChoices implements TwinningChoices, MeetingChoices, PartChoices {

    private final Finder finder;
    private final Current current;
    private final Supplier<Overlay> overlay;

    SearchedChoices(Finder finder, Current current, Supplier<Overlay> overlay) {
        this.finder = finder;
        this.current = current;
        this.overlay = overlay;
    }

    @Override
    public void chooseArea(String prompt, Consumer<Area> then) {
        current.workspace().ifPresent(open -> finder.askForArea(prompt, open, overlay.get(), then));
    }

    @Override
    public void chooseIndicator(String prompt, Consumer<Indicator> then) {
        current.workspace()
                .ifPresent(open -> finder.askForIndicator(prompt, open, overlay.get(), then));
    }
}
