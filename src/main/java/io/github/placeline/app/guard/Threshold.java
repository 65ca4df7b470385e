package io.github.placeline.app.guard;

import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.store.Workspace;
import java.util.Optional;
import java.util.regex.Pattern;

/// The largest count that a workspace hides from others (METHODS 10): its setting `small-numbers`,
/// a whole number from 0, where nothing is hidden, to 100.
public final class Threshold {

    /// The setting of a workspace that holds it.
    public static final String SETTING = "small-numbers";

    /// What is said of anything else.
    public static final String RULE =
            "Type a whole number from 0 to 100; 0 hides nothing, 5 is usual.";

    private static final int MOST = 100;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private Threshold() {}

    /// The workspace's own; the usual one where it has none, or one that cannot be read, because a
    /// damaged setting must never show what the usual one hides.
    public static SmallNumbers of(Workspace workspace) {
        return workspace
                .settings()
                .find(SETTING)
                .flatMap(Threshold::read)
                .orElse(SmallNumbers.USUAL);
    }

    /// What somebody typed; empty where it is no such number.
    public static Optional<SmallNumbers> read(String text) {
        String typed = text.strip();
        if (!DIGITS.matcher(typed).matches()) return Optional.empty();
        return Optional.of(Integer.parseInt(typed))
                .filter(number -> number <= MOST)
                .map(SmallNumbers::new);
    }

    public static void keep(Workspace workspace, SmallNumbers rule) {
        workspace.settings().put(SETTING, String.valueOf(rule.threshold()));
    }
}
