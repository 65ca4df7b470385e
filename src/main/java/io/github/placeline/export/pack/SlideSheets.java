package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Slides with one thing on them: the cover, a chart.
final class SlideSheets {

    private static final double CHIPS_TOP = 112;
    private static final double CHART_TOP = 138;
    private static final double SAID = 74;

    /// Beside a chart there is room for so much; the whole follows on the next slide.
    private static final int MOST_LETTERS = 480;

    private static final int MOST_LINES = 4;
    private static final int LETTERS_BESIDE = 400;
    private static final int MANY_LETTERS = 260;

    private final SlideFrame frame;

    SlideSheets(SlideFrame frame) {
        this.frame = frame;
    }

    void cover(PackPage page) {
        XSLFSlide slide = frame.slide(SlideLayout.TITLE);
        bar(slide);
        SlideFrame.title(
                slide,
                new SlideLine(page.title(), 40, true),
                new Rectangle2D.Double(SlideFrame.MARGIN, 130, SlideFrame.INNER, 130));
        XSLFTextShape below = slide.getPlaceholder(1);
        SlideWords.place(
                below, new Rectangle2D.Double(SlideFrame.MARGIN, 272, SlideFrame.INNER, 130));
        SlideWords.fill(
                below,
                page.sentences()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> SlideLine.plain(line).at(20))
                        .toList(),
                Role.AXIS_TEXT);
        frame.finish(slide, page, List.of());
    }

    void chart(PackPage page, PackBlock.Chart chart, List<String> said) {
        XSLFSlide slide = frame.headed(page, true, SlideLayout.TITLE_AND_CONTENT);
        SlideChips.add(slide, page, CHIPS_TOP);
        double bottom = SlideFrame.FOOT - SAID;
        SlideChart.add(
                frame.show(),
                slide,
                chart,
                new Rectangle2D.Double(
                        SlideFrame.MARGIN, CHART_TOP, SlideFrame.INNER, bottom - CHART_TOP - 4));
        XSLFTextShape body = slide.getPlaceholder(1);
        SlideWords.place(
                body,
                new Rectangle2D.Double(SlideFrame.MARGIN, bottom, SlideFrame.INNER, SAID - 6));
        double size = letters(said) > MANY_LETTERS ? 12 : 14;
        SlideWords.fill(
                body,
                fitting(said).stream().map(line -> SlideLine.plain(line).at(size)).toList(),
                Role.TEXT);
        frame.finish(slide, page, said);
    }

    /// Whether all that is said of a chart stands beside it.
    static boolean fits(List<String> said) {
        return letters(said) <= MOST_LETTERS && said.size() <= MOST_LINES;
    }

    private static int letters(List<String> said) {
        return said.stream().mapToInt(String::length).sum();
    }

    private static List<String> fitting(List<String> said) {
        // A placeholder without any text would ask for some.
        if (said.isEmpty()) return List.of(" ");
        if (fits(said)) return said;
        String first = said.getFirst();
        int cut =
                first.length() <= LETTERS_BESIDE
                        ? first.length()
                        : first.lastIndexOf(' ', LETTERS_BESIDE);
        String start =
                cut > 0
                        ? first.substring(0, cut)
                        : first.substring(0, first.offsetByCodePoints(0, LETTERS_BESIDE / 2));
        return List.of(start + " \u2026 (goes on on the next slide)");
    }

    /// The bar that marks a cover.
    private static void bar(XSLFSlide slide) {
        var bar = slide.createAutoShape();
        bar.setShapeType(org.apache.poi.sl.usermodel.ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(0, 0, SlideFrame.WIDTH, 14));
        bar.setFillColor(SlideWords.colour(Role.AREA));
        bar.setLineColor(null);
        Descriptions.decoration(bar);
    }
}
