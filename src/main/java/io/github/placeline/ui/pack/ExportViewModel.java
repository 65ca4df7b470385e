package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Running;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Writes the pack that is looked at into files. Knows no control; use from the FX thread only.
public final class ExportViewModel {

    /// How the last export stands.
    sealed interface State {
        record Nothing() implements State {}

        record Writing(Path file) implements State {}

        record Written(Path file, String words) implements State {}

        /// Nothing was written, or what was there before is still there.
        record Failed(String words) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final PackViewModel pack;
    private final PackFloor floor;
    private final BackgroundRunner background;
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();

    public ExportViewModel(PackViewModel pack, PackFloor floor, BackgroundRunner background) {
        this.pack = pack;
        this.floor = floor;
        this.background = background;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// A name for the file, without its ending: letters, figures, spaces and hyphens of the title.
    String fileName() {
        return pack.chosenProperty()
                .get()
                .map(PackOutline::title)
                .map(title -> title.replaceAll("[^\\p{L}\\p{M}\\p{N} -]", "").strip())
                .filter(name -> !name.isEmpty())
                .orElse("Board pack");
    }

    /// The export on its way; null while there is none.
    ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    void write(PackFile file) {
        Optional<PackOutline> outline = pack.chosenProperty().get();
        if (outline.isEmpty()) return;
        state.set(new State.Writing(file.path()));
        Running started =
                background.run(
                        "Writing " + file.path().getFileName(),
                        progress -> floor.write(outline.get(), file, progress),
                        words -> end(new State.Written(file.path(), words)),
                        failure -> end(new State.Failed(failure.sentence())));
        if (state.get() instanceof State.Writing) running.set(started);
    }

    private void end(State last) {
        running.set(null);
        state.set(last);
    }

    /// Asks the export to stop; nothing is written then.
    void stop() {
        Running now = running.get();
        if (now != null) now.stop();
    }
}
