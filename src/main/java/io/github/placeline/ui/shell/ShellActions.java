package io.github.placeline.ui.shell;

import io.github.placeline.model.deck.SlideSubject;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the frame of the window can start and others carry out.
public interface ShellActions {

    /// Asks for a name and makes an empty workspace.
    void newWorkspace();

    /// Asks for a workspace and opens it.
    void openWorkspace();

    /// From the demonstration: makes a workspace of one's own and goes to import.
    void importPublishedFile();

    /// Files were dropped on the window: a workspace is opened, others are imported.
    void dropped(List<Path> files);

    /// Opens the search for areas and indicators.
    void find();

    /// Opens the choice of another area.
    void chooseArea();

    /// Adds a slide to the deck that was worked at last, or to a new one.
    void addToDeck(SlideSubject subject);

    /// Tells of all decks, and of a new one, to whoever lets somebody choose; at once or when they
    /// have been read.
    void offerDecks(Consumer<List<DeckOffer>> then);

    /// Presents the deck that was worked at last.
    ///
    /// @param fromHere from the slide that was worked at, otherwise from the first
    void present(boolean fromHere);

    /// Takes back what was last done.
    void undo();

    /// Makes again what was taken back last.
    void redo();

    /// Draws everything larger or smaller by one step, or as usual again.
    void zoom(ZoomStep step);

    enum ZoomStep {
        LARGER,
        SMALLER,
        USUAL
    }
}
