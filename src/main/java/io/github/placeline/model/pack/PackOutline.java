package io.github.placeline.model.pack;

import io.github.placeline.model.AsAt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pack as people put it together. It holds words and choices only; the figures of its pages are
/// those known at `asAt`, so that a pack of an earlier meeting stays as it was.
///
/// Every change gives a new outline, and the repository keeps whichever it is given under the
/// outline's key: an edit is taken back by saving the outline before it.
///
/// @param id the workspace's own key, 0 for one that is not stored yet
/// @param area whose pack it is
/// @param meeting the key of the meeting it was made for, null for none
/// @param title "Blackpool partnership board, November 2026"
/// @param asAt whose knowledge it shows; [AsAt#NOW] for everything imported so far
/// @param pages in the order in which they are printed
public record PackOutline(
        long id,
        long area,
        @Nullable Long meeting,
        String title,
        AsAt asAt,
        List<OutlinePage> pages) {

    public PackOutline {
        if (title.isBlank()) throw new IllegalArgumentException("a pack has a title");
        pages = List.copyOf(pages);
    }

    public PackOutline withId(long key) {
        return new PackOutline(key, area, meeting, title, asAt, pages);
    }

    public PackOutline titled(String words) {
        return new PackOutline(id, area, meeting, words, asAt, pages);
    }

    public PackOutline with(AsAt moment) {
        return new PackOutline(id, area, meeting, title, moment, pages);
    }

    public PackOutline with(List<OutlinePage> others) {
        return new PackOutline(id, area, meeting, title, asAt, others);
    }

    public PackOutline forMeeting(@Nullable Long key) {
        return new PackOutline(id, area, key, title, asAt, pages);
    }

    /// The same with another page at a place.
    public PackOutline replacing(int place, OutlinePage page) {
        List<OutlinePage> changed = new ArrayList<>(pages);
        changed.set(place, page);
        return with(changed);
    }

    /// The same with one more page, which comes to stand at `place`.
    public PackOutline inserting(int place, OutlinePage page) {
        List<OutlinePage> changed = new ArrayList<>(pages);
        changed.add(place, page);
        return with(changed);
    }

    public PackOutline removing(int place) {
        List<OutlinePage> changed = new ArrayList<>(pages);
        changed.remove(place);
        return with(changed);
    }

    /// The same with the page from one place at another.
    public PackOutline moving(int from, int to) {
        List<OutlinePage> changed = new ArrayList<>(pages);
        changed.add(to, changed.remove(from));
        return with(changed);
    }
}
