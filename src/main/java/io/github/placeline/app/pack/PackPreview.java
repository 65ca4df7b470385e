package io.github.placeline.app.pack;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Makes pages one at a time for somebody who looks through a pack: figures that were read for one
/// page serve the next. Safe for use from several threads.
public final class PackPreview {

    private record Reading(long area, AsAt asAt, PackContext context) {}

    private final Workspace workspace;
    private final PackDesk desk;
    private final AtomicReference<@Nullable Reading> last = new AtomicReference<>();

    public PackPreview(Workspace workspace) {
        this.workspace = workspace;
        this.desk = new PackDesk(workspace);
    }

    /// One page of an outline, as a pack of one page.
    ///
    /// @param place counted from 0
    /// @throws io.github.placeline.model.Refusal when the outline's area is no longer in the
    ///   workspace
    public Pack page(PackOutline outline, int place) {
        return workspace.together(() -> {
            PackContext context = context(outline);
            return PackDesk.pack(
                    outline,
                    context,
                    List.of(new PageMaker(outline, context).page(outline.pages().get(place))));
        });
    }

    /// The workspace has changed: everything is read again.
    public void forget() {
        last.set(null);
    }

    private PackContext context(PackOutline outline) {
        Reading read = last.get();
        if (read != null && read.area() == outline.area() && read.asAt().equals(outline.asAt()))
            return read.context();
        Reading next = new Reading(outline.area(), outline.asAt(), desk.context(outline));
        last.set(next);
        return next.context();
    }
}
