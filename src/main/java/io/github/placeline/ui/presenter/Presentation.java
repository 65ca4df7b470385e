package io.github.placeline.ui.presenter;

import io.github.placeline.ui.theme.Look;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A deck being shown: the slides on one display, and where there is another, the presenter's view
/// on it. Displays may come, go and change their size meanwhile.
public final class Presentation {

    private final PresenterViewModel model;
    private final Displays displays;
    private final int wanted;
    private final RoomKeeper keeper;
    private final Look look;
    private final @Nullable Window owner;
    private final SlidesWindow slides;
    private final ListChangeListener<Display> follow = _ -> follow();
    private @Nullable NotesWindow notes;
    private Subscription ending = Subscription.EMPTY;

    /// @param wanted the place of the display chosen for slides; -1 where nobody has chosen
    /// @param look of the presenter's own view
    /// @param owner the app's window, null for none
    public Presentation(
            PresenterViewModel model,
            Displays displays,
            int wanted,
            RoomKeeper keeper,
            Look look,
            @Nullable Window owner) {
        this.model = model;
        this.displays = displays;
        this.wanted = wanted;
        this.keeper = keeper;
        this.look = look;
        this.owner = owner;
        this.slides = new SlidesWindow(model, keeper, owner);
    }

    /// Shows the slides until the presenter leaves.
    ///
    /// @param onEnd called then
    public void start(Runnable onEnd) {
        DisplayPlan plan = plan();
        Display other = plan.notes();
        if (other != null) openNotes(other);
        slides.show(plan.slides());
        displays.all().addListener(follow);
        ending =
                model.overProperty()
                        .subscribe(over -> {
                            if (over) end(onEnd);
                        });
    }

    private void end(Runnable onEnd) {
        displays.all().removeListener(follow);
        closeNotes();
        slides.close();
        ending.unsubscribe();
        onEnd.run();
    }

    /// A display was plugged in or unplugged, or has another size: the slides go where they can be
    /// seen, and the presentation goes on at the same place.
    private void follow() {
        if (displays.all().isEmpty()) return;
        DisplayPlan plan = plan();
        Display other = plan.notes();
        if (other == null) closeNotes();
        else if (notes == null) openNotes(other);
        else notes.place(other);
        slides.fill(plan.slides());
        slides.stage().toFront();
    }

    private DisplayPlan plan() {
        double x = owner == null ? 0 : owner.getX() + owner.getWidth() / 2;
        double y = owner == null ? 0 : owner.getY() + owner.getHeight() / 2;
        return DisplayPlan.of(displays.all(), wanted, x, y);
    }

    private void openNotes(Display display) {
        NotesWindow window = new NotesWindow(model, keeper, look, owner);
        window.show(display);
        notes = window;
    }

    private void closeNotes() {
        NotesWindow window = notes;
        if (window != null) window.close();
        notes = null;
    }
}
