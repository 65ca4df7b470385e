package io.github.placeline.ui.pack;

import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.InOrder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Writes packs to the workspace in the order of their changes, each of which can be taken back.
/// Use from the FX thread only.
final class KeptPacks {

    private final PackFloor floor;
    private final InOrder keeping;
    private final Edits edits;
    private final LongConsumer wanted;
    private final Runnable onKept;
    private final Consumer<String> message;
    private int unsaved;

    /// @param wanted is told the key of the pack to look at, from any thread
    /// @param onKept called after each change, also after one that failed
    /// @param message is told what went wrong
    KeptPacks(
            PackFloor floor,
            BackgroundRunner background,
            Edits edits,
            LongConsumer wanted,
            Runnable onKept,
            Consumer<String> message) {
        this.floor = floor;
        this.keeping = new InOrder(background);
        this.edits = edits;
        this.wanted = wanted;
        this.onKept = onKept;
        this.message = message;
    }

    /// Whether everything is written.
    boolean isIdle() {
        return unsaved == 0;
    }

    /// @param words what was done, as a sentence without its full stop
    /// @param before null for a new pack
    void keep(String words, @Nullable PackOutline before, PackOutline after) {
        PackOutline[] stored = {after};
        Runnable save =
                () -> {
                    stored[0] = floor.save(stored[0]);
                    wanted.accept(stored[0].id());
                };
        Runnable back =
                before == null
                        ? () -> floor.delete(stored[0])
                        : () -> wanted.accept(floor.save(before).id());
        run(save, new Edits.Edit(words, () -> run(back, null), () -> run(save, null)));
    }

    void delete(PackOutline outline) {
        Runnable delete = () -> floor.delete(outline);
        run(
                delete,
                new Edits.Edit(
                        "“" + outline.title() + "” was deleted",
                        () -> run(() -> wanted.accept(floor.save(outline).id()), null),
                        () -> run(delete, null)));
    }

    private void run(Runnable work, Edits.@Nullable Edit edit) {
        unsaved++;
        keeping.run(
                "Keeping the pack",
                () -> {
                    work.run();
                    return List.of();
                },
                _ -> {
                    unsaved--;
                    onKept.run();
                    if (edit != null) edits.made(edit);
                },
                failure -> {
                    unsaved--;
                    onKept.run();
                    message.accept(failure.sentence());
                });
    }
}
