package io.github.placeline.ui.presenter;

import io.github.placeline.app.deck.SlideFacts;

/// Keeps what the room said.
@FunctionalInterface
public interface RoomKeeper {

    /// @param words not blank
    void keep(SlideFacts slide, String words);
}
