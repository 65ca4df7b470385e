package io.github.placeline.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.text.Weight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void hasThreeHundredDotsAnInch() throws IOException {
        byte[] png = png(List.of());
        String text = new String(png, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("pHYs") + 4;

        assertThat(java.nio.ByteBuffer.wrap(png, at, 4).getInt()).isEqualTo(11_811);
        assertThat(image(png).getWidth()).isEqualTo((int) Math.ceil(200 * 300 / 96.0));
    }

    @Test
    void paintsToItsVeryEdge() throws IOException {
        BufferedImage image = image(png(List.of()));

        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(WHITE);
    }

    @Test
    void paintsTextWhereTheLayoutMeasuredIt() throws IOException {
        double width = Weight.BOLD.width("Blackpool", 20);
        BufferedImage image =
                image(
                        png(
                                List.of(
                                        new Mark.Text(
                                                Role.TEXT,
                                                "Blackpool",
                                                new Point(180, 50),
                                                Anchor.END,
                                                20,
                                                Weight.BOLD))));
        int[] dark = darkColumns(image);

        assertThat(dark[0] * 96 / 300.0).isBetween(180 - width - 1, 180 - width + 3);
        assertThat(dark[1] * 96 / 300.0).isBetween(176.0, 180.5);
    }

    @Test
    void leavesTheGapsOfADashedLineFree() throws IOException {
        BufferedImage image =
                image(
                        png(
                                List.of(
                                        new Mark.Rule(
                                                Role.ENGLAND,
                                                new Point(0, 50),
                                                new Point(200, 50),
                                                new Stroke(4, List.of(40.0, 40.0))))));
        int row = (int) (50 * 300 / 96.0);

        assertThat(image.getRGB((int) (20 * 300 / 96.0), row)).isNotEqualTo(WHITE);
        assertThat(image.getRGB((int) (60 * 300 / 96.0), row)).isEqualTo(WHITE);
    }

    private static int[] darkColumns(BufferedImage image) {
        int first = image.getWidth();
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (image.getRGB(x, y) == WHITE) continue;
                first = Math.min(first, x);
                last = x;
            }
        }
        return new int[] {first, last};
    }

    private static byte[] png(List<Mark> marks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Drawing drawing =
                new Drawing(
                        new Size(200, 100.3),
                        new Box(0, 0, 200, 100),
                        marks,
                        "Title",
                        "Words",
                        List.of());
        Png.write(drawing, Palette.PRINT, out);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }
}
