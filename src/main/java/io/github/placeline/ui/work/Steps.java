package io.github.placeline.ui.work;

import java.util.Locale;

/// How far work is, in words.
final class Steps {

    private Steps() {}

    static String words(long done, long of, String what) {
        if (of <= 0 && done <= 0) return what;
        return of <= 0
                ? String.format(Locale.UK, "%s: %,d", what, done)
                : String.format(Locale.UK, "%s: %,d of %,d", what, done, of);
    }

    static double fraction(long done, long of) {
        return of <= 0 ? -1 : Math.clamp((double) done / of, 0, 1);
    }
}
