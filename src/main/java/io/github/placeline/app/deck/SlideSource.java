package io.github.placeline.app.deck;

import io.github.placeline.model.Indicator;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Where the figures of a slide come from, as its foot says it.
final class SlideSource {

    private static final int FILES_NAMED = 2;

    private SlideSource() {}

    /// "Source: Department for Education. From lait_core.csv.gz."
    static String of(Collection<Indicator> indicators, Collection<String> files) {
        List<String> publishers =
                indicators.stream()
                        .map(Indicator::source)
                        .filter(source -> !source.isBlank())
                        .distinct()
                        .toList();
        List<String> names = files.stream().distinct().toList();
        if (publishers.isEmpty() && names.isEmpty()) return "";
        String from = names.isEmpty() ? "" : listed(names);
        if (publishers.isEmpty()) return "Source: " + from + ".";
        String who = publishers.stream().limit(FILES_NAMED).collect(Collectors.joining("; "));
        String said = "Source: " + who.replaceAll("\\.+$", "") + ".";
        return from.isEmpty() ? said : said + " From " + from + ".";
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(FILES_NAMED).collect(Collectors.joining(", "));
        int more = names.size() - FILES_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
