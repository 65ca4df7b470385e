package io.github.placeline.ui.work;

/// Why work came to no end.
///
/// @param sentence what happened, what is safe and what to do, for the place where the answer would
///   have been
/// @param stopped whether somebody asked it to stop
public record Failure(String sentence, boolean stopped) {

    static final Failure STOPPED = new Failure("Stopped. Nothing was changed.", true);
}
