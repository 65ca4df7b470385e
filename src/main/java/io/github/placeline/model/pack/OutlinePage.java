package io.github.placeline.model.pack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// One page of an outline.
///
/// @param subject what it is about
/// @param headline its title; empty for the one that the figures suggest
/// @param commentary what the person who made the pack says, paragraphs apart by line breaks; may
///   be empty. On a page of words it is the text.
/// @param years the newest so many years on charts and in tables, 0 for all
/// @param shows what stands on the page besides
public record OutlinePage(
        PageSubject subject, String headline, String commentary, int years, Set<Shown> shows) {

    /// The years that a page shows unless somebody chooses otherwise.
    public static final int USUAL_YEARS = 10;

    public OutlinePage {
        if (years < 0) throw new IllegalArgumentException("years cannot be fewer than none");
        EnumSet<Shown> chosen = EnumSet.noneOf(Shown.class);
        chosen.addAll(shows);
        shows = Collections.unmodifiableSet(chosen);
    }

    /// A page with its suggested title, no commentary, ten years, and what such pages usually show.
    public static OutlinePage of(PageSubject subject) {
        return new OutlinePage(
                subject, "", "", USUAL_YEARS, EnumSet.of(Shown.REGION, Shown.FIGURES, Shown.NOTES));
    }

    public OutlinePage headed(String words) {
        return new OutlinePage(subject, words, commentary, years, shows);
    }

    public OutlinePage saying(String words) {
        return new OutlinePage(subject, headline, words, years, shows);
    }

    public OutlinePage over(int newest) {
        return new OutlinePage(subject, headline, commentary, newest, shows);
    }

    /// The same with something on it, or without.
    public OutlinePage showing(Shown what, boolean on) {
        EnumSet<Shown> changed = EnumSet.noneOf(Shown.class);
        changed.addAll(shows);
        if (on) changed.add(what);
        else changed.remove(what);
        return new OutlinePage(subject, headline, commentary, years, changed);
    }

    public boolean shows(Shown what) {
        return shows.contains(what);
    }

    /// What may stand on a page besides its chart or table. The source always stands there.
    public enum Shown {
        /// The figures of a chart as a table.
        TABLE("Data table"),
        /// The region's line and column.
        REGION("Region line"),
        /// The statistical neighbours' lines, and their mean in tables.
        NEIGHBOURS("Statistical neighbours"),
        /// Gap, rank and the like in a row under the title.
        FIGURES("Key figures"),
        /// What people have written about the indicator, area or project.
        NOTES("Notes"),
        /// How the figures are defined and which rule a judgement follows.
        METHOD("Definition and method"),
        /// Only so many indicators as fit on one sheet of paper.
        ONE_SHEET("Keep to one sheet");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
