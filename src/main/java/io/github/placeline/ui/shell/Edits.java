package io.github.placeline.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Changes made by hand in this window, which can be taken back, the latest first, and made again.
public final class Edits {

    /// One change.
    ///
    /// @param words what was done, as a sentence without its full stop: "Priority 2 was renamed"
    /// @param back takes it back
    /// @param again makes it again
    public record Edit(String words, Runnable back, Runnable again) {}

    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private final Consumer<Notice> say;

    public Edits(Consumer<Notice> say) {
        this.say = say;
    }

    /// A change has been made: says so, and offers to take it back.
    public void made(Edit edit) {
        done.push(edit);
        undone.clear();
        say.accept(Notice.done(edit.words() + ".", new Notice.Offer("Undo", this::undo)));
    }

    /// Takes the latest change back.
    ///
    /// @return whether there was one
    public boolean undo() {
        if (done.isEmpty()) return false;
        Edit edit = done.pop();
        undone.push(edit);
        edit.back().run();
        say.accept(
                Notice.done(
                        "Taken back: " + edit.words() + ".", new Notice.Offer("Redo", this::redo)));
        return true;
    }

    /// Makes the change again that was taken back last.
    ///
    /// @return whether there was one
    public boolean redo() {
        if (undone.isEmpty()) return false;
        Edit edit = undone.pop();
        done.push(edit);
        edit.again().run();
        say.accept(Notice.done(edit.words() + ".", new Notice.Offer("Undo", this::undo)));
        return true;
    }

    /// Something else has changed the file since: these changes can no longer be taken back here.
    public void forget() {
        done.clear();
        undone.clear();
    }
}
