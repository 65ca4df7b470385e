package io.github.placeline.export.pack;

import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Role;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// How words are set on slides.
final class SlideWords {

    /// Every office has it; Roboto would be missed by most.
    static final String FONT = "Arial";

    /// It is a little wider than the font that text is measured in.
    static final double WIDER = 1.12;

    private SlideWords() {}

    /// Puts paragraphs into a shape, from its upper left corner.
    static void fill(XSLFTextShape shape, List<SlideLine> lines, Role role) {
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        flush(shape);
        shape.clearText();
        boolean later = false;
        for (SlideLine line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            paragraph.setBullet(false);
            paragraph.setIndent(0.0);
            paragraph.setLeftMargin(0.0);
            paragraph.setSpaceBefore(line.bold() && later ? 100 * SlideLine.BEFORE : 0.0);
            later = true;
            paragraph.setSpaceAfter(100 * SlideLine.AFTER);
            run(paragraph, line, role);
        }
    }

    static void run(XSLFTextParagraph paragraph, SlideLine words, Role role) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words.text());
        run.setFontSize(words.size());
        run.setBold(words.bold());
        run.setFontFamily(FONT);
        run.setFontColor(colour(role));
    }

    /// A placeholder without a place of its own would move the layout's.
    static void place(XSLFTextShape placeholder, Rectangle2D place) {
        CTShape shape = (CTShape) placeholder.getXmlObject();
        if (shape.getSpPr().getXfrm() == null) shape.getSpPr().addNewXfrm();
        placeholder.setAnchor(place);
    }

    static void flush(XSLFTextShape shape) {
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
    }

    static Color colour(Role role) {
        return Color.decode(Palette.PRINT.colour(role));
    }
}
