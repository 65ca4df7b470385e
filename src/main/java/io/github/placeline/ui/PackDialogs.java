package io.github.placeline.ui;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.pack.PackWays;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.twinning.TwinningChoices;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Lets the pack builder ask for indicators and files, and lead on.
record PackDialogs(FileDialogs dialogs, TwinningChoices search, Navigator navigator)
        implements PackWays {

    @Override
    public void chooseIndicator(String prompt, Consumer<Indicator> then) {
        search.chooseIndicator(prompt, then);
    }

    @Override
    public Optional<PackFile> fileToWrite(PackFile.Kind kind, String name) {
        return dialogs.fileToSave(kind.words(), name, kind.ending())
                .map(path -> new PackFile(path, kind));
    }

    @Override
    public void open(Path file) {
        dialogs.show(file);
    }

    @Override
    public void showMeetings(Area area) {
        navigator.showMeetings(area);
    }
}
