package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.app.pack.PackTemplate;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.PackOutline;
import java.util.List;

/// The packs of the open workspace. Every call reads or writes the file.
public interface PackFloor {

    PackShelf shelf(Area area);

    /// A new outline with a template's pages; not stored yet.
    PackOutline started(Area area, PackTemplate template, AsAt asAt);

    /// A new outline with a page for each item of a meeting's agenda; not stored yet.
    PackOutline ofAgenda(Area area, Meeting meeting);

    /// @return the outline with its key
    PackOutline save(PackOutline outline);

    void delete(PackOutline outline);

    /// The short names of the pages, in order.
    List<String> names(PackOutline outline);

    /// One page as it will be printed, as a pack of one page.
    Pack page(PackOutline outline, int place);

    /// The workspace has changed: figures are read again for the next page.
    void forgetPages();

    /// A sentence that the figures suggest; empty where there is none.
    String suggestion(PackOutline outline, int place);

    /// @return how it ended, in a sentence
    String write(PackOutline outline, PackFile file, Progress progress);
}
