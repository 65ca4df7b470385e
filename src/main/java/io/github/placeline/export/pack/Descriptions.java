package io.github.placeline.export.pack;

import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Text alternatives of shapes on slides.
final class Descriptions {

    private Descriptions() {}

    static void set(XSLFShape shape, String title, String words) {
        CTNonVisualDrawingProps properties = properties(shape.getXmlObject());
        properties.setName(title);
        properties.setDescr(words);
    }

    /// A chart, which a slide does not count among its shapes until it is read again.
    static void ofLastFrame(XSLFSlide slide, String title, String words) {
        CTGraphicalObjectFrame frame =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList().getLast();
        frame.getNvGraphicFramePr().getCNvPr().setName(title);
        frame.getNvGraphicFramePr().getCNvPr().setDescr(words);
    }

    /// A shape that says nothing which words beside it do not say.
    static void decoration(XSLFShape shape) {
        set(shape, "Decoration", "");
    }

    private static CTNonVisualDrawingProps properties(XmlObject shape) {
        return switch (shape) {
            case CTGraphicalObjectFrame frame -> frame.getNvGraphicFramePr().getCNvPr();
            case CTShape drawn -> drawn.getNvSpPr().getCNvPr();
            default ->
                    throw new IllegalStateException("a shape of another kind: " + shape.getClass());
        };
    }
}
