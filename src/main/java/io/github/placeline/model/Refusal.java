package io.github.placeline.model;

import org.jspecify.annotations.Nullable;

/// The app cannot do what was asked because of something outside it. The message is one plain
/// sentence for the person who asked: what happened and what to do. Nothing has been changed when
/// it is thrown.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private Refusal(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /// The input is not what it should be, or something in it needs an answer.
    public static Refusal ofInput(String sentence) {
        return new Refusal(Kind.INPUT, sentence, null);
    }

    public static Refusal ofInput(String sentence, Throwable cause) {
        return new Refusal(Kind.INPUT, sentence, cause);
    }

    /// A file or folder could not be read or written.
    public static Refusal ofWorld(String sentence) {
        return new Refusal(Kind.WORLD, sentence, null);
    }

    public static Refusal ofWorld(String sentence, Throwable cause) {
        return new Refusal(Kind.WORLD, sentence, cause);
    }

    public Kind kind() {
        return kind;
    }

    public enum Kind {
        INPUT,
        WORLD
    }
}
