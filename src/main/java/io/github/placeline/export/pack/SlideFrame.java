package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/// What every slide of a pack has, 16 to 9: a heading, its source below, and speaker notes.
final class SlideFrame {

    static final double WIDTH = 960;
    static final double MARGIN = 40;
    static final double INNER = WIDTH - 2 * MARGIN;

    /// Where the source begins.
    static final double FOOT = 490;

    private static final double HEIGHT = 540;
    private static final double HEADING = 40;
    private static final double LEADING = 1.2;
    private static final int LONG_TITLE = 90;

    private final XMLSlideShow show;
    private final Pack pack;

    SlideFrame(XMLSlideShow show, Pack pack) {
        this.show = show;
        this.pack = pack;
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    }

    XMLSlideShow show() {
        return show;
    }

    XSLFSlide slide(SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
    }

    /// A slide with its context and title; later slides of a page say so behind its name.
    XSLFSlide headed(PackPage page, boolean first, SlideLayout layout) {
        XSLFSlide slide = slide(layout);
        title(slide, title(page, first), new Rectangle2D.Double(MARGIN, HEADING, INNER, 66));
        if (!page.context().isEmpty()) {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(MARGIN, 20, INNER, 20));
            SlideWords.fill(box, List.of(SlideLine.small(page.context())), Role.AXIS_TEXT);
        }
        return slide;
    }

    /// Where a slide's title ends.
    static double below(PackPage page, boolean first) {
        SlideLine title = title(page, first);
        List<String> lines =
                Wrap.lines(title.text(), Weight.BOLD, title.size(), INNER / SlideWords.WIDER);
        return HEADING + Math.min(2, lines.size()) * title.size() * LEADING;
    }

    private static SlideLine title(PackPage page, boolean first) {
        String words = first ? page.title() : page.name() + ", continued";
        return new SlideLine(words, words.length() > LONG_TITLE ? 20 : 24, true);
    }

    static void title(XSLFSlide slide, SlideLine words, Rectangle2D place) {
        XSLFTextShape heading = slide.getPlaceholder(0);
        SlideWords.place(heading, place);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        SlideWords.flush(heading);
        heading.clearText();
        XSLFTextParagraph paragraph = heading.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        SlideWords.run(paragraph, words, Role.TEXT);
    }

    /// Adds what is read last: the source, the slide's number, and its notes.
    ///
    /// @param said on this slide; empty where it says nothing in sentences
    void finish(XSLFSlide slide, PackPage page, List<String> said) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, FOOT, INNER - 90, 44));
        SlideWords.fill(
                box,
                Stream.of(page.source(), pack.footer())
                        .flatMap(String::lines)
                        .filter(line -> !line.isBlank())
                        .map(line -> SlideLine.small(line).at(9))
                        .toList(),
                Role.AXIS_TEXT);
        number(slide);
        notes(slide, page, said);
    }

    private static void number(XSLFSlide slide) {
        XSLFTextBox number = slide.createTextBox();
        number.setAnchor(new Rectangle2D.Double(WIDTH - MARGIN - 80, FOOT, 80, 20));
        number.clearText();
        SlideWords.flush(number);
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        SlideWords.run(paragraph, SlideLine.small("Slide ").at(9), Role.AXIS_TEXT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setSz(900);
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    private void notes(XSLFSlide slide, PackPage page, List<String> said) {
        List<String> lines = new ArrayList<>();
        lines.add(page.title());
        if (said.isEmpty()) page.sentences().lines().forEach(lines::add);
        else {
            lines.addAll(said);
            page.all(PackBlock.Words.class)
                    .filter(words -> words.kind() == PackBlock.Words.Kind.SPOKEN)
                    .flatMap(words -> words.paragraphs().stream())
                    .forEach(lines::add);
        }
        page.all(PackBlock.Chips.class)
                .flatMap(chips -> chips.chips().stream())
                .map(PackBlock.Chip::words)
                .forEach(lines::add);
        lines.add(page.source());
        lines.add(pack.footer());
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY)
                shape.setText(
                        lines.stream()
                                .filter(line -> !line.isBlank())
                                .collect(Collectors.joining("\n")));
        }
    }
}
