package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.Symbols;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.export.SvgPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;

/// Verdicts on a slide: a drawn shape and a word beside it.
final class SlideChips {

    private static final double RADIUS = 7;
    private static final double SIZE = 13;
    private static final double APART = 24;

    private SlideChips() {}

    static void add(XSLFSlide slide, PackPage page, double top) {
        double left = SlideFrame.MARGIN;
        for (PackBlock.Chip chip :
                page.all(PackBlock.Chips.class).flatMap(chips -> chips.chips().stream()).toList()) {
            StandingSign sign = chip.sign();
            Role role = sign == null ? Role.AXIS_TEXT : sign.role();
            Shape shape = sign == null ? null : sign.shape();
            if (shape != null) {
                shape(slide, shape, role, left + RADIUS, top + RADIUS + 2);
                left += 2 * RADIUS + 6;
            }
            double width = SlideWords.WIDER * Weight.BOLD.width(chip.words(), SIZE) + 8;
            words(slide, chip, role, new Rectangle2D.Double(left, top, width, 20));
            left += width + APART;
        }
    }

    private static void shape(XSLFSlide slide, Shape shape, Role role, double x, double y) {
        XSLFFreeformShape drawn = slide.createFreeform();
        drawn.setPath(new Path2D.Double(SvgPath.shape(Symbols.path(shape, x, y, RADIUS))));
        drawn.setFillColor(SlideWords.colour(role));
        drawn.setLineColor(null);
        Descriptions.decoration(drawn);
    }

    private static void words(XSLFSlide slide, PackBlock.Chip chip, Role role, Rectangle2D place) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        SlideWords.fill(box, List.of(new SlideLine(chip.words(), SIZE, true)), role);
        box.setWordWrap(false);
    }
}
