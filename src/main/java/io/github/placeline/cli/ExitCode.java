package io.github.placeline.cli;

import io.github.placeline.model.Refusal;

/// How a command ends, as scripts see it.
public final class ExitCode {

    public static final int DONE = 0;

    /// The input was refused or something needs an answer; nothing was written.
    public static final int REFUSED = 1;

    public static final int WRONG_USAGE = 2;
    public static final int COULD_NOT_READ_OR_WRITE = 3;

    private ExitCode() {}

    static int of(Refusal refusal) {
        return switch (refusal.kind()) {
            case INPUT -> REFUSED;
            case WORLD -> COULD_NOT_READ_OR_WRITE;
        };
    }
}
