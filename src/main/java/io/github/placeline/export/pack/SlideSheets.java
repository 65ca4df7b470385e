package io.github.placeline.export.pack;

import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Role;
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
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// The kinds of slides of a pack, 16 to 9.
final class SlideSheets {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double MARGIN = 40;
    static final double INNER = WIDTH - 2 * MARGIN;

    /// Every office has it; Roboto would be missed by most.
    static final String FONT = "Arial";

    private static final double FOOT = HEIGHT - 50;
    private static final double CHART_TOP = 138;
    private static final double SAID = 74;
    private static final double TABLE_TOP = 104;
    private static final int LONG_TITLE = 90;

    private final XMLSlideShow show;
    private final Pack pack;

    SlideSheets(XMLSlideShow show, Pack pack) {
        this.show = show;
        this.pack = pack;
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
    }

    void cover(PackPage page) {
        XSLFSlide slide = slide(SlideLayout.TITLE);
        bar(slide);
        title(slide, page.title(), new Rectangle2D.Double(MARGIN, 130, INNER, 130), 40);
        XSLFTextShape below = slide.getPlaceholder(1);
        place(below, new Rectangle2D.Double(MARGIN, 272, INNER, 130));
        fill(below, lines(page.sentences()), 20, Role.AXIS_TEXT);
        foot(slide, page);
        notes(slide, page, List.of());
    }

    void chart(PackPage page, PackBlock.Chart chart, List<SlideLine> said) {
        XSLFSlide slide = headed(page, true, SlideLayout.TITLE_AND_CONTENT, "");
        SlideChips.add(slide, page, 112);
        double bottom = FOOT - SAID;
        SlideChart.add(
                show,
                slide,
                chart,
                new Rectangle2D.Double(MARGIN, CHART_TOP, INNER, bottom - CHART_TOP - 4));
        XSLFTextShape body = slide.getPlaceholder(1);
        place(body, new Rectangle2D.Double(MARGIN, bottom, INNER, SAID - 6));
        List<List<SlideLine>> parts = SlideLine.parted(said);
        fill(
                body,
                parts.isEmpty() ? List.of(new SlideLine(" ", false)) : fitting(parts.getFirst()),
                said.stream().mapToInt(line -> line.text().length()).sum() > 260 ? 12 : 14,
                Role.TEXT);
        // What is read last stands last.
        foot(slide, page);
        notes(slide, page, said);
        if (!fits(said)) for (List<SlideLine> part : parts) words(page, part, false);
    }

    /// Beside a chart there is room for a few lines; the whole follows on the next slide.
    private static boolean fits(List<SlideLine> said) {
        return said.stream().mapToInt(line -> line.text().length()).sum() <= 480
                && said.size() <= 4;
    }

    private static List<SlideLine> fitting(List<SlideLine> said) {
        if (fits(said)) return said;
        String first = said.getFirst().text();
        int cut = first.length() <= 400 ? first.length() : first.lastIndexOf(' ', 400);
        String start = cut <= 0 ? first.substring(0, 400) : first.substring(0, cut);
        return List.of(new SlideLine(start + " \u2026 (goes on on the next slide)", false));
    }

    void words(PackPage page, List<SlideLine> lines, boolean first) {
        XSLFSlide slide = headed(page, first, SlideLayout.TITLE_AND_CONTENT, ", continued");
        if (first) SlideChips.add(slide, page, 112);
        XSLFTextShape body = slide.getPlaceholder(1);
        place(body, new Rectangle2D.Double(MARGIN, CHART_TOP, INNER, FOOT - CHART_TOP - 10));
        int letters = lines.stream().mapToInt(line -> line.text().length() + 40).sum();
        fill(
                body,
                lines.isEmpty() ? List.of(new SlideLine(" ", false)) : lines,
                letters > 700 ? 13 : 17,
                Role.TEXT);
        foot(slide, page);
        notes(slide, page, lines);
    }

    /// Tables one below the other; what has no room goes on on the next slide.
    void tables(PackPage page, List<PackTable> tables, boolean first) {
        List<List<SlideTablePart>> slides = SlideTablePart.slides(tables, FOOT - 8 - TABLE_TOP);
        for (int at = 0; at < slides.size(); at++) {
            XSLFSlide slide = headed(page, first && at == 0, SlideLayout.TITLE_ONLY, ", continued");
            double top = TABLE_TOP;
            for (SlideTablePart part : slides.get(at)) {
                String behind = part.continued() ? ", continued" : "";
                XSLFTextBox caption = slide.createTextBox();
                caption.setAnchor(
                        new Rectangle2D.Double(MARGIN, top, INNER, SlideTablePart.CAPTION));
                fill(
                        caption,
                        List.of(new SlideLine(part.table().caption() + behind, true)),
                        12,
                        Role.TEXT);
                top =
                        SlideTable.add(slide, part, top + SlideTablePart.CAPTION)
                                + SlideTablePart.APART;
            }
            foot(slide, page);
            notes(slide, page, List.of());
        }
    }

    /// A slide with its context and title; later slides of a page say so behind its name.
    private XSLFSlide headed(PackPage page, boolean first, SlideLayout layout, String behind) {
        XSLFSlide slide = slide(layout);
        String words = first ? page.title() : page.name() + behind;
        title(
                slide,
                words,
                new Rectangle2D.Double(MARGIN, 40, INNER, 66),
                words.length() > LONG_TITLE ? 20 : 24);
        if (!page.context().isEmpty()) {
            XSLFTextBox box = slide.createTextBox();
            box.setAnchor(new Rectangle2D.Double(MARGIN, 20, INNER, 20));
            fill(box, List.of(new SlideLine(page.context(), false)), 12, Role.AXIS_TEXT);
        }
        return slide;
    }

    private XSLFSlide slide(SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
    }

    private static void title(XSLFSlide slide, String words, Rectangle2D place, double size) {
        XSLFTextShape heading = slide.getPlaceholder(0);
        place(heading, place);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        flush(heading);
        heading.clearText();
        XSLFTextParagraph paragraph = heading.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, words, size, true, Role.TEXT);
    }

    static void fill(XSLFTextShape shape, List<SlideLine> lines, double size, Role role) {
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        flush(shape);
        shape.clearText();
        for (SlideLine line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setBullet(false);
            paragraph.setIndent(0.0);
            paragraph.setLeftMargin(0.0);
            paragraph.setSpaceBefore(0.0);
            paragraph.setSpaceAfter(25.0);
            run(paragraph, line.text(), size, line.heading(), role);
        }
    }

    /// A placeholder without a place of its own would move the layout's.
    private static void place(XSLFTextShape placeholder, Rectangle2D place) {
        CTShape shape = (CTShape) placeholder.getXmlObject();
        if (shape.getSpPr().getXfrm() == null) shape.getSpPr().addNewXfrm();
        placeholder.setAnchor(place);
    }

    private static void flush(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }

    private static void run(
            XSLFTextParagraph paragraph, String words, double size, boolean bold, Role role) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(FONT);
        run.setFontColor(colour(role));
    }

    static java.awt.Color colour(Role role) {
        return java.awt.Color.decode(Palette.PRINT.colour(role));
    }

    /// The bar that marks a cover.
    private static void bar(XSLFSlide slide) {
        var bar = slide.createAutoShape();
        bar.setShapeType(org.apache.poi.sl.usermodel.ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, 14));
        bar.setFillColor(colour(Role.AREA));
        bar.setLineColor(null);
        Descriptions.decoration(bar);
    }

    private void foot(XSLFSlide slide, PackPage page) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, FOOT, INNER - 90, 44));
        fill(box, lines(page.source() + "\n" + pack.footer()), 9, Role.AXIS_TEXT);
        XSLFTextBox number = slide.createTextBox();
        number.setAnchor(new Rectangle2D.Double(WIDTH - MARGIN - 80, FOOT, 80, 20));
        number.clearText();
        flush(number);
        XSLFTextParagraph paragraph = number.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        run(paragraph, "Slide ", 9, false, Role.AXIS_TEXT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setSz(900);
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    private static List<SlideLine> lines(String text) {
        return SlideLine.all(text.lines().filter(line -> !line.isBlank()).toList());
    }

    private void notes(XSLFSlide slide, PackPage page, List<SlideLine> said) {
        List<String> lines = new ArrayList<>();
        lines.add(page.title());
        Stream<String> spoken =
                said.isEmpty() ? page.sentences().lines() : said.stream().map(SlideLine::text);
        spoken.forEach(lines::add);
        if (!said.isEmpty())
            page.all(PackBlock.Words.class)
                    .filter(words -> words.kind() == PackBlock.Words.Kind.SPOKEN)
                    .flatMap(words -> words.paragraphs().stream())
                    .forEach(lines::add);
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
