package io.github.placeline.app.deck;

import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideLayout;
import io.github.placeline.export.Png;
import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.deck.Deck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a deck as pictures of 1920 by 1080, one a slide, named by number and headline.
final class DeckPictures {

    private static final Size SIZE = new Size(1920, 1080);
    private static final double PIXEL_FOR_PIXEL = 96;
    private static final int NAME = 60;

    private DeckPictures() {}

    static List<Path> write(Deck deck, SlideView view, Path folder, Progress progress) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    "The folder " + folder + " could not be made. Choose another.", failed);
        }
        List<Path> files = new ArrayList<>();
        int count = deck.slides().size();
        for (int at = 0; at < count; at++) {
            progress.stopIfCancelled();
            progress.report(at, count, "Writing slides");
            SlideFacts facts = view.facts(deck.slides().get(at));
            LaidSlide slide = SlideLayout.lay(facts.content(), SIZE, (at + 1) + " of " + count);
            Path file = folder.resolve(name(at, count, slide.title()) + ".png");
            WholeFile.write(
                    file, out -> Png.write(slide.drawing(), Palette.LIGHT, PIXEL_FOR_PIXEL, out));
            files.add(file);
        }
        return files;
    }

    /// "07 Blackpool was 14.8 pp below England in 2024"; numbers as long as the last one, so that
    /// files sort in the order of the slides.
    private static String name(int at, int count, String headline) {
        String number = String.valueOf(at + 1);
        String padded = "0".repeat(String.valueOf(count).length() - number.length()) + number;
        String safe =
                headline.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        String kept = safe.length() > NAME ? safe.substring(0, NAME) : safe;
        return (padded + " " + kept.replaceAll("[. ]+$", "")).strip();
    }
}
