package io.github.placeline.chart.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken at its spaces into lines that fit.
public final class Wrap {
    private static final String ELLIPSIS = "…";

    private Wrap() {}

    /// The lines of `text`, none wider than `room` pixels unless a single word is.
    public static List<String> lines(String text, Weight weight, double size, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && weight.width(longer, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /// As [#lines], but never more than `most` lines and none too wide: what does not fit ends in
    /// an ellipsis.
    public static List<String> lines(
            String text, Weight weight, double size, double room, int most) {
        List<String> all = lines(text, weight, size, room);
        List<String> kept = new ArrayList<>();
        for (String line : all.subList(0, Math.min(most, all.size()))) {
            kept.add(shortened(line, weight, size, room));
        }
        if (all.size() > most) {
            String last = kept.removeLast();
            kept.add(shortened(last + " " + all.get(most), weight, size, room, true));
        }
        return kept;
    }

    /// `text` itself where it fits into `room`, otherwise its beginning with an ellipsis.
    public static String shortened(String text, Weight weight, double size, double room) {
        return shortened(text, weight, size, room, false);
    }

    private static String shortened(
            String text, Weight weight, double size, double room, boolean always) {
        if (!always && weight.width(text, size) <= room) return text;
        int end = text.length();
        while (end > 1 && weight.width(text.substring(0, end).strip() + ELLIPSIS, size) > room) {
            end--;
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }
}
