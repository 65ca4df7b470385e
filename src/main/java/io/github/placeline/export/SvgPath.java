package io.github.placeline.export;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the path language of SVG as far as [io.github.placeline.chart.Symbols] speaks it: `M`,
/// `L`, `Z` and half circles drawn with `a`.
public final class SvgPath {

    private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
    private static final int ARC_RADIUS = 0;
    private static final int ARC_ACROSS = 5;

    private SvgPath() {}

    /// The outline, to be filled by the even-odd rule.
    ///
    /// @throws IllegalArgumentException when the path says anything else
    public static Shape shape(String path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Matcher commands = COMMAND.matcher(path);
        while (commands.find()) {
            double[] numbers = numbers(commands.group(2));
            switch (commands.group(1)) {
                case "M" -> shape.moveTo(numbers[0], numbers[1]);
                case "L" -> shape.lineTo(numbers[0], numbers[1]);
                case "Z" -> shape.closePath();
                case "a" -> halfCircle(shape, numbers[ARC_RADIUS], numbers[ARC_ACROSS]);
                default -> throw new IllegalArgumentException("not a path of a symbol: " + path);
            }
        }
        return shape;
    }

    /// From the present point to the one that lies `across` beside it, counter-clockwise as SVG's
    /// sweep flag 0 says.
    private static void halfCircle(Path2D shape, double radius, double across) {
        Point2D from = shape.getCurrentPoint();
        double centre = from.getX() + across / 2;
        double start = across > 0 ? 180 : 0;
        shape.append(
                new Arc2D.Double(
                        centre - radius,
                        from.getY() - radius,
                        2 * radius,
                        2 * radius,
                        start,
                        180,
                        Arc2D.OPEN),
                true);
    }

    private static double[] numbers(String text) {
        String plain = text.strip();
        if (plain.isEmpty()) return new double[0];
        return Arrays.stream(plain.split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
    }
}
