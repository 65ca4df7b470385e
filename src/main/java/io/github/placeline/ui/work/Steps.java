package io.github.placeline.ui.work;

import java.util.Locale;

/// How far work is, in words.
final class Steps {

    private Steps() {}

    /// "Reading: 34%", or only "Reading" while nobody knows of how much.
    static String words(long done, long of, String what) {
        return of > 0 ? String.format(Locale.UK, "%s: %d%%", what, 100 * done / of) : what;
    }

    static double fraction(long done, long of) {
        return of <= 0 ? -1 : Math.clamp((double) done / of, 0, 1);
    }
}
