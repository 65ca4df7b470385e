package io.github.placeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgPainterTest {

    private static Document parsed(ChartContent content) throws Exception {
        Drawing drawing = LongitudinalChart.draw(content, new Size(916, 448), Style.SCREEN);
        String svg = SvgPainter.document(drawing, Palette.LIGHT);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isAPictureWithATitleADescriptionAndRealText() throws Exception {
        Document svg = parsed(Charts.stoke().build());
        Element root = svg.getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Good level of development at age 5");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Stoke-on-Trent");
        assertThat(root.getTextContent()).contains("West Midlands").contains("64.6%");
    }

    @Test
    void namesThatLookLikeMarkupStayText() throws Exception {
        Strand area = Charts.years("A <b> & \"c\"", 2016, 1, 2, 3);

        Document svg = parsed(ChartContent.of("T <x> & y", area, Charts.PERCENT).build());

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("T <x> & y");
        assertThat(svg.getDocumentElement().getTextContent()).contains("A <b> & \"c\"");
    }
}
