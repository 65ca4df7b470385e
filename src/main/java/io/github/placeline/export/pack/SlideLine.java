package io.github.placeline.export.pack;

import java.util.ArrayList;
import java.util.List;

/// A paragraph on a slide.
///
/// @param heading whether it stands above others
record SlideLine(String text, boolean heading) {

    /// What fits on a slide of text.
    private static final int LETTERS = 1100;

    private static final int LETTERS_A_LINE = 95;

    static List<SlideLine> all(List<String> paragraphs) {
        return paragraphs.stream().map(text -> new SlideLine(text, false)).toList();
    }

    /// The paragraphs parted so that each part fits on a slide; one that is too long by itself is
    /// parted after a word.
    static List<List<SlideLine>> parted(List<SlideLine> lines) {
        List<List<SlideLine>> parts = new ArrayList<>();
        List<SlideLine> part = new ArrayList<>();
        int taken = 0;
        for (SlideLine line : lines) {
            for (SlideLine piece : line.pieces()) {
                int needed = Math.max(piece.text.length(), LETTERS_A_LINE);
                if (taken + needed > LETTERS && !part.isEmpty()) {
                    parts.add(part);
                    part = new ArrayList<>();
                    taken = 0;
                }
                part.add(piece);
                taken += needed;
            }
        }
        if (!part.isEmpty()) parts.add(part);
        return parts;
    }

    private List<SlideLine> pieces() {
        List<SlideLine> pieces = new ArrayList<>();
        String rest = text;
        while (rest.length() > LETTERS) {
            int cut = rest.lastIndexOf(' ', LETTERS);
            if (cut <= 0) cut = rest.offsetByCodePoints(0, rest.codePointCount(0, LETTERS) - 1);
            pieces.add(new SlideLine(rest.substring(0, cut), heading));
            rest = rest.substring(cut).strip();
        }
        pieces.add(new SlideLine(rest, heading));
        return pieces;
    }
}
