package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words that belong into the plot: what its bands, breaks, thin lines and shading mean.
final class Notes {
    private static final double BREAK_ROOM = 150;
    private static final double LEGEND_ROOM = 220;
    private static final double ASIDE = 8;
    private static final double LEAST_BAND_ROOM = 84;

    private Notes() {}

    static List<Note> of(Subject subject, Plot plot, Style style) {
        double scale = style.noteText() / Style.SCREEN.noteText();
        List<Note> notes = new ArrayList<>();
        for (Gaps.Gap gap : Gaps.of(subject)) {
            String years = gap.years(subject.timeline());
            String why = gap.why().isEmpty() ? "" : " (" + gap.why() + ")";
            Box box = Backdrop.box(subject, plot, gap.first(), gap.last());
            String text = gap.words() + " " + years + why;
            notes.add(inBand(text, gap.sentence(subject.timeline()) + ".", box, scale));
        }
        for (Care care : Care.of(subject)) {
            Box box = Backdrop.box(subject, plot, care.first(), care.last());
            notes.add(inBand(care.text(), care.sentence(), box, scale));
        }
        subject.breaks()
                .forEach((place, breaks) -> {
                    String words = BreakWords.of(breaks);
                    double x = subject.breakAt(place, plot.time());
                    notes.add(
                            new Note(
                                    Role.BREAK,
                                    "[b] " + words,
                                    words + ".",
                                    BREAK_ROOM * scale,
                                    false,
                                    List.of(
                                            new Note.Spot(x + ASIDE, Anchor.START),
                                            new Note.Spot(x - ASIDE, Anchor.END)),
                                    List.of(),
                                    null));
                });
        if (!subject.neighbours().isEmpty())
            notes.add(legend(neighbours(subject), scale, Layer.NEIGHBOURS));
        if (hasBand(subject, subject.content().confidence()))
            notes.add(
                    legend(
                            "Shaded: 95% confidence interval, " + subject.content().area().name(),
                            scale,
                            null));
        if (hasBand(subject, subject.content().envelope()))
            notes.add(legend("Wide band: middle half of all authorities", scale, null));
        return notes;
    }

    private static boolean hasBand(Subject subject, List<BandPoint> band) {
        return band.stream().map(BandPoint::period).anyMatch(subject.timeline()::holds);
    }

    private static String neighbours(Subject subject) {
        int drawn = subject.neighbours().size();
        return drawn == 1
                ? "Thin grey line: " + subject.neighbours().getFirst().strand().name()
                : "Thin grey lines: " + drawn + " statistical neighbours";
    }

    private static Note inBand(String text, String sentence, Box band, double scale) {
        double room = Math.max(LEAST_BAND_ROOM * scale, band.width() - 4);
        List<Note.Spot> spots =
                List.of(
                        new Note.Spot(band.centre().x(), Anchor.MIDDLE),
                        new Note.Spot(band.left() + 2, Anchor.START),
                        new Note.Spot(band.right() - 2, Anchor.END));
        return new Note(Role.NOTE, text, sentence, room, true, spots, List.of(band), null);
    }

    private static Note legend(String text, double scale, @Nullable Layer layer) {
        return new Note(
                Role.NOTE,
                text,
                text + ".",
                LEGEND_ROOM * scale,
                true,
                List.of(),
                List.of(),
                layer);
    }

    /// Whether the plot should leave some room for words.
    static boolean wanted(Subject subject) {
        List<Period> slots = subject.timeline().slots();
        return slots.size() > 2
                && (!subject.neighbours().isEmpty()
                        || !Gaps.of(subject).isEmpty()
                        || hasBand(subject, subject.content().confidence()));
    }
}
