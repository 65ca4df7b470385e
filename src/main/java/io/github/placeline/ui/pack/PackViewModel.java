package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// State of the pack builder. Every change is kept at once and can be taken back. Knows no control;
/// use from the FX thread only.
public final class PackViewModel {

    private final ReadOnlyObjectWrapper<@Nullable PackShelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<PackOutline>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final IntegerProperty place = new SimpleIntegerProperty(0);
    private final PackFloor floor;
    private final BackgroundRunner background;
    private final KeptPacks kept;
    private @Nullable Area area;
    private long wanted;

    public PackViewModel(PackFloor floor, BackgroundRunner background, Edits edits) {
        this.floor = floor;
        this.background = background;
        this.kept =
                new KeptPacks(
                        floor, background, edits, key -> wanted = key, this::refresh, message::set);
    }

    /// Null until the packs were read.
    public ReadOnlyObjectProperty<@Nullable PackShelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// The pack that is looked at; empty where there is none.
    public ReadOnlyObjectProperty<Optional<PackOutline>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The names of its pages, in order; fewer than pages while they are being read.
    public ObservableList<String> names() {
        return names;
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Which page is looked at, counted from 0.
    public IntegerProperty placeProperty() {
        return place;
    }

    /// The page that is looked at, if any.
    public Optional<OutlinePage> page() {
        return chosen.get()
                .map(PackOutline::pages)
                .filter(pages -> place.get() >= 0 && place.get() < pages.size())
                .map(pages -> pages.get(place.get()));
    }

    public void show(Area looked) {
        if (looked.equals(area)) return;
        area = looked;
        wanted = 0;
        place.set(0);
        refresh();
    }

    /// Reads the packs again.
    public void refresh() {
        Area looked = area;
        if (looked == null) return;
        background.run(
                "Reading the packs of " + looked.name(),
                _ -> floor.shelf(looked),
                read -> {
                    // What is being kept just now is newer than what was read.
                    if (!read.area().equals(area) || !kept.isIdle()) return;
                    message.set("");
                    shelf.set(read);
                    choose(wanted);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Looks at a pack; at the newest where there is none of that key.
    public void choose(long pack) {
        PackShelf now = shelf.get();
        if (now == null) return;
        Optional<PackOutline> found = now.pack(pack).or(() -> now.packs().stream().findFirst());
        long key = found.map(PackOutline::id).orElse(0L);
        if (key != wanted && wanted != 0) place.set(0);
        wanted = key;
        if (found.isPresent()) {
            look(found.get());
        } else {
            names.clear();
            chosen.set(found);
        }
    }

    private void look(PackOutline outline) {
        place.set(Math.clamp(place.get(), 0, Math.max(0, outline.pages().size() - 1)));
        chosen.set(Optional.of(outline));
        readNames(outline);
    }

    private void readNames(PackOutline outline) {
        background.run(
                "Reading the pages of the pack",
                _ -> floor.names(outline),
                read -> {
                    if (chosen.get().filter(outline::equals).isPresent()) names.setAll(read);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Looks at the next page, or one before; at the ends nothing happens.
    public void turn(int by) {
        int to = place.get() + by;
        int pages = chosen.get().map(one -> one.pages().size()).orElse(0);
        if (to >= 0 && to < pages) place.set(to);
    }

    /// Begins a pack with a template's pages and the figures of now.
    public void start(PackTemplate template) {
        start(here -> floor.started(here, template, AsAt.NOW));
    }

    /// Begins a pack with a page for each item of a meeting's agenda, as at the meeting.
    public void start(Meeting meeting) {
        start(here -> floor.ofAgenda(here, meeting));
    }

    private void start(Function<Area, PackOutline> make) {
        Area here = area;
        if (here == null) return;
        background.run(
                "Putting the pages together",
                _ -> make.apply(here),
                outline -> {
                    place.set(0);
                    keep("A pack was started", null, outline);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Keeps the pack that is looked at in another form.
    ///
    /// @param words what was done, as a sentence without its full stop
    public void change(String words, UnaryOperator<PackOutline> by) {
        chosen.get()
                .ifPresent(before -> {
                    PackOutline after = by.apply(before);
                    if (!after.equals(before)) keep(words, before, after);
                });
    }

    /// Keeps the page that is looked at in another form.
    public void changePage(UnaryOperator<OutlinePage> by) {
        changePage(place.get(), by);
    }

    /// The same with any page.
    public void changePage(int at, UnaryOperator<OutlinePage> by) {
        change(
                "Page " + (at + 1) + " was changed",
                outline ->
                        at >= 0 && at < outline.pages().size()
                                ? outline.replacing(at, by.apply(outline.pages().get(at)))
                                : outline);
    }

    /// Adds a page behind the one that is looked at.
    public void add(OutlinePage page) {
        int at =
                chosen.get().filter(one -> !one.pages().isEmpty()).isPresent()
                        ? place.get() + 1
                        : 0;
        place.set(at);
        change("A page was added", outline -> outline.inserting(at, page));
    }

    public void move(int from, int to) {
        place.set(to);
        change("Page " + (from + 1) + " was moved", outline -> outline.moving(from, to));
    }

    /// Takes the page that is looked at out.
    public void remove() {
        if (page().isEmpty()) return;
        int at = place.get();
        change("Page " + (at + 1) + " was taken out", outline -> outline.removing(at));
    }

    /// Makes what the figures suggest the commentary of the page that is looked at.
    public void suggest() {
        Optional<PackOutline> now = chosen.get();
        int at = place.get();
        if (now.isEmpty() || page().isEmpty()) return;
        background.run(
                "Looking for a sentence",
                _ -> floor.suggestion(now.get(), at),
                sentence -> {
                    message.set(
                            sentence.isEmpty()
                                    ? "This page has no figures that a sentence could speak of."
                                    : "");
                    if (!sentence.isEmpty() && chosen.get().equals(now))
                        changePage(at, page -> page.saying(sentence));
                },
                failure -> message.set(failure.sentence()));
    }

    /// Deletes the pack that is looked at.
    public void delete() {
        chosen.get().ifPresent(kept::delete);
    }

    private void keep(String words, @Nullable PackOutline before, PackOutline after) {
        if (after.id() != 0) look(after);
        kept.keep(words, before, after);
    }
}
