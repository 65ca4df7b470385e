package io.github.placeline.ui.pack;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The page that is looked at as it will be printed, with what is being typed. Knows no control;
/// use from the FX thread only.
public final class PreviewViewModel {

    /// What is to be seen.
    sealed interface State {
        record Nothing() implements State {}

        /// Being drawn.
        ///
        /// @param anew whether the same page is seen meanwhile as it was before
        record Drawing(boolean anew) implements State {}

        record Shown(Pack page, int place, int of) implements State {}

        record Failed(String words) implements State {}
    }

    /// What a page is made from.
    private record Wanted(long area, AsAt asAt, String title, OutlinePage page) {}

    private static final int REMEMBERED = 60;

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final Map<Wanted, Pack> drawn = new LinkedHashMap<>();
    private final Set<Wanted> drawing = new HashSet<>();
    private final PackViewModel pack;
    private final PackFloor floor;
    private final BackgroundRunner background;
    private @Nullable Wanted wanted;
    private int shownPlace = -1;
    private int edition;

    public PreviewViewModel(PackViewModel pack, PackFloor floor, BackgroundRunner background) {
        this.pack = pack;
        this.floor = floor;
        this.background = background;
        pack.chosenProperty().subscribe(_ -> draw(UnaryOperator.identity()));
        pack.placeProperty().subscribe(_ -> draw(UnaryOperator.identity()));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The workspace has changed: what was drawn is drawn again.
    void drawAgain() {
        edition++;
        floor.forgetPages();
        drawn.clear();
        drawing.clear();
        draw(UnaryOperator.identity());
    }

    /// Draws the page as it would be with what is being typed.
    void draw(UnaryOperator<OutlinePage> typed) {
        Optional<PackOutline> chosen = pack.chosenProperty().get();
        Optional<OutlinePage> page = pack.page();
        if (chosen.isEmpty() || page.isEmpty()) {
            wanted = null;
            shownPlace = -1;
            state.set(new State.Nothing());
            return;
        }
        int at = pack.placeProperty().get();
        PackOutline outline = chosen.get().replacing(at, typed.apply(page.get()));
        Wanted next =
                new Wanted(
                        outline.area(), outline.asAt(), outline.title(), outline.pages().get(at));
        wanted = next;
        Pack known = drawn.get(next);
        if (known != null) {
            show(known);
            return;
        }
        state.set(new State.Drawing(at == shownPlace));
        if (drawing.add(next)) run(next, outline, at);
    }

    private void run(Wanted asked, PackOutline outline, int at) {
        int begun = edition;
        background.run(
                "Drawing page " + (at + 1),
                _ -> floor.page(outline, at),
                page -> {
                    if (begun != edition) return;
                    drawing.remove(asked);
                    keep(asked, page);
                    if (asked.equals(wanted)) show(page);
                },
                failure -> {
                    if (begun != edition) return;
                    drawing.remove(asked);
                    if (asked.equals(wanted)) state.set(new State.Failed(failure.sentence()));
                });
    }

    private void keep(Wanted asked, Pack page) {
        if (drawn.size() >= REMEMBERED) drawn.remove(drawn.keySet().iterator().next());
        drawn.put(asked, page);
    }

    private void show(Pack page) {
        shownPlace = pack.placeProperty().get();
        int of = pack.chosenProperty().get().map(one -> one.pages().size()).orElse(1);
        state.set(new State.Shown(page, shownPlace, of));
    }
}
