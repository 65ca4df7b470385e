package io.github.placeline.ui.shell;

import org.jspecify.annotations.Nullable;

/// Something that has happened, said at the foot of the window without taking the keyboard.
///
/// @param text one or two plain sentences
/// @param offer what can be done about it, or null
/// @param stays whether it waits until it is dismissed; otherwise it goes after 8 seconds
public record Notice(String text, @Nullable Offer offer, boolean stays) {

    /// What a notice offers to do.
    ///
    /// @param words verb and object, for a button
    public record Offer(String words, Runnable action) {}

    /// Something that is done.
    public static Notice done(String text) {
        return new Notice(text, null, false);
    }

    /// Something that is done and can be taken back.
    public static Notice done(String text, Offer offer) {
        return new Notice(text, offer, false);
    }

    /// Something that went wrong.
    public static Notice trouble(String text, Offer offer) {
        return new Notice(text, offer, true);
    }
}
