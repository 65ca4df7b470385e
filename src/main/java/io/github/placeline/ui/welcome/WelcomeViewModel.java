package io.github.placeline.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The workspaces one can open. Knows no control; use from the FX thread only.
public final class WelcomeViewModel {

    /// What can be done about files. Others carry it out.
    public interface Choices {
        void newWorkspace();

        void openWorkspace();

        void openDemonstration();

        void open(Path workspace);

        /// Takes it off the list; the file stays.
        void forget(Path workspace);
    }

    /// A workspace opened before.
    ///
    /// @param isOpen whether it is the one open now
    public record Recent(Path file, boolean isOpen) {
        public String name() {
            String name = String.valueOf(file.getFileName());
            return name.endsWith(".placeline")
                    ? name.substring(0, name.length() - ".placeline".length())
                    : name;
        }

        public String folder() {
            return String.valueOf(file.getParent());
        }
    }

    private final ObservableList<Recent> recent = FXCollections.observableArrayList();
    private final ObservableList<Recent> shown = FXCollections.unmodifiableObservableList(recent);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Choices choices;

    public WelcomeViewModel(Choices choices) {
        this.choices = choices;
    }

    /// Last opened first.
    public ObservableList<Recent> recent() {
        return shown;
    }

    /// Why the last file could not be opened; empty when it could.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public Choices choices() {
        return choices;
    }

    /// The list has changed.
    public void remember(List<Path> files, @Nullable Path open) {
        recent.setAll(files.stream().map(file -> new Recent(file, file.equals(open))).toList());
    }

    /// Something was opened: earlier trouble is over.
    public void opened() {
        problem.set("");
    }

    /// A file was refused with this sentence.
    public void refused(String sentence) {
        problem.set(sentence);
    }
}
