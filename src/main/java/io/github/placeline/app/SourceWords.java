package io.github.placeline.app;

import java.util.Collection;
import java.util.List;

/// Names the files that figures come from.
public final class SourceWords {

    private static final int NAMED = 3;

    private SourceWords() {}

    /// "Source: a.csv, b.csv."; "Source: a.csv, b.csv, c.csv and 2 more."; that there is none.
    public static String of(Collection<String> files) {
        List<String> all = files.stream().distinct().toList();
        if (all.isEmpty()) return "No source: there are no figures.";
        String more = all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "";
        return "Source: "
                + String.join(", ", all.subList(0, Math.min(NAMED, all.size())))
                + more
                + ".";
    }
}
