package io.github.placeline.app.pack;

import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackSlides;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// The text on a pack's slides.
final class SlideText {

    private SlideText() {}

    static String of(Pack pack) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackSlides.write(pack, out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            return show.getSlides().stream()
                    .flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance)
                    .map(shape -> ((XSLFTextShape) shape).getText())
                    .collect(Collectors.joining("\n"));
        }
    }
}
