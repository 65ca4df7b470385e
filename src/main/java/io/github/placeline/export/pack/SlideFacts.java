package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/// Key figures beside each other on a slide.
final class SlideFacts {

    /// Of a row of them, with the room below.
    static final double HEIGHT = 88;

    private static final double APART = 16;
    private static final int MOST = 5;
    private static final int SHORT = 8;

    private SlideFacts() {}

    /// How many rows they take.
    static int rows(List<PackBlock.Fact> facts) {
        return Math.ceilDiv(facts.size(), MOST);
    }

    /// Adds all of them, five in a row at most.
    static void add(XSLFSlide slide, List<PackBlock.Fact> facts, double top) {
        int columns = Math.min(MOST, facts.size());
        double width = (SlideFrame.INNER - (columns - 1) * APART) / columns;
        for (int at = 0; at < facts.size(); at++) {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(
                    new Rectangle2D.Double(
                            SlideFrame.MARGIN + (at % columns) * (width + APART),
                            top + Math.floorDiv(at, columns) * HEIGHT,
                            width,
                            HEIGHT - APART));
            PackBlock.Fact fact = facts.get(at);
            SlideWords.fill(
                    box,
                    Stream.of(
                                    SlideLine.small(fact.heading()),
                                    new SlideLine(
                                            fact.figure(),
                                            fact.figure().length() <= SHORT ? 28 : 18,
                                            true),
                                    SlideLine.small(fact.words()).at(11))
                            .filter(line -> !line.text().isBlank())
                            .toList(),
                    Role.TEXT);
            // A figure stands with the words above it, unlike a heading.
            box.getTextParagraphs().forEach(line -> line.setSpaceBefore(0.0));
        }
    }
}
