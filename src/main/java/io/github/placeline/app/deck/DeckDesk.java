package io.github.placeline.app.deck;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.export.WholeFile;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.PackSlides;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads, keeps and checks the decks of a workspace.
public final class DeckDesk {

    private final Workspace workspace;
    private final SlideView view;

    public DeckDesk(Workspace workspace) {
        this.workspace = workspace;
        this.view = new SlideView(workspace);
    }

    /// Every deck, with the names of what is on its slides.
    public DeckShelf shelf() {
        return workspace.together(() ->
                new DeckShelf(
                        workspace.decks().all(),
                        workspace.areas().all().stream()
                                .collect(Collectors.toMap(Area::code, Area::name, (one, _) -> one)),
                        workspace.indicators().all().stream()
                                .collect(
                                        Collectors.toMap(
                                                Indicator::code,
                                                Function.identity(),
                                                (one, _) -> one))));
    }

    public Optional<Deck> byId(long id) {
        return workspace.decks().byId(id);
    }

    /// @return the deck with its key
    public Deck save(Deck deck) {
        return workspace.decks().save(deck);
    }

    public void delete(Deck deck) {
        workspace.decks().delete(deck);
    }

    /// A slide with its figures.
    public SlideFacts facts(Slide slide) {
        return view.facts(slide);
    }

    /// What is to be looked at before the deck is shown.
    public List<Finding> rehearse(Deck deck, Progress progress) {
        return new Rehearsal(workspace).check(deck, progress);
    }

    /// Keeps what a room said about a slide as a note on its indicator, or on its area where it is
    /// about no one indicator.
    ///
    /// @return the note; empty where the slide is about no area
    public Optional<AreaNote> said(RoomNote note) {
        return note.note().map(workspace.notes()::put);
    }

    /// Takes such a note back.
    public void unsaid(AreaNote note) {
        workspace.notes().remove(note);
    }

    /// Writes the deck as PowerPoint, with charts that can be edited and speaker notes, or as an
    /// accessible PDF; whole or not at all.
    ///
    /// @throws Refusal when the deck has no slides or the file cannot be written
    public void write(Deck deck, PackFile file, Instant now, Progress progress) {
        if (deck.slides().isEmpty())
            throw Refusal.ofInput("This deck has no slides yet, so there is nothing to write.");
        Writer writer = writer(file.kind());
        List<SlideFacts> slides = new ArrayList<>();
        for (Slide slide : deck.slides()) {
            progress.stopIfCancelled();
            progress.report(slides.size(), deck.slides().size(), "Reading figures");
            slides.add(view.facts(slide));
        }
        Pack pack = DeckPack.of(deck, slides, now);
        WholeFile.write(
                file.path(),
                out -> {
                    writer.write(pack, out);
                    progress.stopIfCancelled();
                });
    }

    @FunctionalInterface
    private interface Writer {
        void write(Pack pack, OutputStream out) throws IOException;
    }

    private static Writer writer(PackFile.Kind kind) {
        return switch (kind) {
            case POWERPOINT -> PackSlides::write;
            case PDF -> PackPdf::write;
            case EXCEL, WEB_PAGE ->
                    throw Refusal.ofInput(
                            "A deck is written as PowerPoint or PDF. Choose a name that ends in"
                                    + " .pptx or .pdf.");
        };
    }

    /// Writes each slide of the deck as a picture into a folder.
    ///
    /// @return the files, in the order of the slides
    public List<Path> pictures(Deck deck, Path folder, Progress progress) {
        return DeckPictures.write(deck, view, folder, progress);
    }
}
