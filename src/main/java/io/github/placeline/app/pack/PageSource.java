package io.github.placeline.app.pack;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.SourceFile;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Period;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where the figures of a page come from, of which date they are, and as at when.
final class PageSource {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);
    private static final int FILES_NAMED = 3;

    private PageSource() {}

    /// "21 November 2026"; with the time where more came on that day.
    static String asAt(AsAt asAt) {
        if (asAt.equals(AsAt.NOW)) return DAY.format(asAt.day());
        Instant moment = asAt.instant();
        ZonedDateTime there = moment.atZone(ZoneId.systemDefault());
        boolean wholeDay = there.toLocalTime().isAfter(LocalTime.of(23, 59));
        return (wholeDay ? DAY : MINUTE).format(there);
    }

    static String of(IndicatorFacts facts, AsAt asAt) {
        return of(List.of(facts), asAt);
    }

    /// "Source: Department for Education. From lait_core.csv. Latest figures 2024/25. As at 25
    /// November 2026."
    static String of(Collection<IndicatorFacts> all, AsAt asAt) {
        Set<String> publishers = new LinkedHashSet<>();
        Set<String> files = new LinkedHashSet<>();
        for (IndicatorFacts facts : all) {
            String publisher = facts.question().indicator().source().strip();
            if (!facts.sources().isEmpty() && !publisher.isEmpty())
                publishers.add(withoutStop(publisher));
            facts.sources().stream().map(SourceFile::name).forEach(files::add);
        }
        Optional<Period> latest =
                all.stream()
                        .map(facts -> facts.comparison().latest())
                        .filter(java.util.Objects::nonNull)
                        .max(Period::compareTo);
        if (files.isEmpty()) return "No source: there are no figures. As at " + asAt(asAt) + ".";
        String from =
                publishers.isEmpty()
                        ? "Source: " + named(files) + "."
                        : "Source: " + named(publishers) + ". From " + named(files) + ".";
        return from
                + latest.map(period -> " Latest figures " + period.label() + ".").orElse("")
                + " As at "
                + asAt(asAt)
                + ".";
    }

    private static String named(Set<String> names) {
        List<String> all = List.copyOf(names);
        String some = String.join("; ", all.subList(0, Math.min(FILES_NAMED, all.size())));
        int more = all.size() - FILES_NAMED;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
