package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.ChangeLine;

/// A row of the list of changes.
sealed interface SinceRow {

    /// The changes of a kind follow.
    record Heading(String words, int count) implements SinceRow {}

    record Line(ChangeLine line) implements SinceRow {}
}
