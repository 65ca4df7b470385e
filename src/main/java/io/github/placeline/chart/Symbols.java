package io.github.placeline.chart;

import java.util.Locale;

/// The outlines of symbols as SVG paths, to be filled by the even-odd rule.
public final class Symbols {
    /// Half the length and half the thickness of a sign, for a shape of radius 1.
    private static final double SIGN_LENGTH = 0.55;

    private static final double SIGN_THICKNESS = 0.13;
    private static final double RIM = 0.78;
    private static final int DASHES = 9;

    private Symbols() {}

    /// The path of `symbol` where it stands.
    public static String path(Mark.Symbol symbol) {
        return path(symbol.shape(), symbol.centre().x(), symbol.centre().y(), symbol.radius());
    }

    /// The path of `shape` around a centre.
    public static String path(Shape shape, double x, double y, double radius) {
        Pen pen = new Pen(x, y, radius);
        switch (shape) {
            case CIRCLE -> pen.circle(1);
            case SQUARE -> pen.block(0.9, 0.9);
            case DIAMOND -> pen.diamond(1.15);
            case RING -> pen.circle(1).circle(0.62);
            case SQUARE_RING -> pen.block(0.9, 0.9).block(0.55, 0.55);
            case DASHED_RING -> pen.dashedRing();
            case CIRCLE_PLUS -> pen.circle(1).plus();
            case BLOCK_EQUALS -> pen.rounded(0.95, 0.8).equalsSign();
            case DIAMOND_MINUS -> pen.diamond(1.15).minus();
            case CIRCLE_PLUS_OUTLINE -> pen.circle(1).circle(RIM).plus();
            case BLOCK_EQUALS_OUTLINE -> pen.rounded(0.95, 0.8).rounded(0.75, 0.6).equalsSign();
            case DIAMOND_MINUS_OUTLINE -> pen.diamond(1.15).diamond(0.85).minus();
            case TRIANGLE_UP -> pen.polygon(0, -0.9, 1, 0.8, -1, 0.8);
            case TRIANGLE_DOWN -> pen.polygon(0, 0.9, 1, -0.8, -1, -0.8);
            case BAR -> pen.block(1, 0.28);
            case CIRCLE_TICK ->
                    pen.circle(1)
                            .polygon(
                                    -0.5, 0.02, -0.36, -0.14, -0.12, 0.12, 0.38, -0.4, 0.53, -0.24,
                                    -0.11, 0.42);
            case SPEECH ->
                    pen.polygon(
                            -1, -0.85, 1, -0.85, 1, 0.45, 0.1, 0.45, -0.45, 1, -0.45, 0.45, -1,
                            0.45);
            case LINK -> pen.ring(-0.4).ring(0.4);
        }
        return pen.path.toString();
    }

    private static final class Pen {
        private final StringBuilder path = new StringBuilder();
        private final double x;
        private final double y;
        private final double radius;

        Pen(double x, double y, double radius) {
            this.x = x;
            this.y = y;
            this.radius = radius;
        }

        Pen circle(double size) {
            double r = size * radius;
            move(-size, 0);
            path.append(String.format(Locale.ROOT, "a%.2f %.2f 0 1 0 %.2f 0", r, r, 2 * r));
            path.append(String.format(Locale.ROOT, "a%.2f %.2f 0 1 0 %.2f 0Z", r, r, -2 * r));
            return this;
        }

        /// A ring beside the centre.
        Pen ring(double aside) {
            double middle = x + aside * radius;
            for (double size : new double[] {0.72, 0.44}) {
                double r = size * radius;
                path.append(String.format(Locale.ROOT, "M%.2f %.2f", middle - r, y));
                path.append(String.format(Locale.ROOT, "a%.2f %.2f 0 1 0 %.2f 0", r, r, 2 * r));
                path.append(String.format(Locale.ROOT, "a%.2f %.2f 0 1 0 %.2f 0Z", r, r, -2 * r));
            }
            return this;
        }

        Pen block(double halfWidth, double halfHeight) {
            return polygon(
                    -halfWidth,
                    -halfHeight,
                    halfWidth,
                    -halfHeight,
                    halfWidth,
                    halfHeight,
                    -halfWidth,
                    halfHeight);
        }

        Pen rounded(double halfWidth, double halfHeight) {
            double cut = 0.18;
            return polygon(
                    -halfWidth + cut,
                    -halfHeight,
                    halfWidth - cut,
                    -halfHeight,
                    halfWidth,
                    -halfHeight + cut,
                    halfWidth,
                    halfHeight - cut,
                    halfWidth - cut,
                    halfHeight,
                    -halfWidth + cut,
                    halfHeight,
                    -halfWidth,
                    halfHeight - cut,
                    -halfWidth,
                    -halfHeight + cut);
        }

        Pen diamond(double size) {
            return polygon(0, -size, size, 0, 0, size, -size, 0);
        }

        Pen plus() {
            double l = SIGN_LENGTH;
            double t = SIGN_THICKNESS;
            return polygon(
                    -t, -l, t, -l, t, -t, l, -t, l, t, t, t, t, l, -t, l, -t, t, -l, t, -l, -t, -t,
                    -t);
        }

        Pen minus() {
            return block(SIGN_LENGTH, SIGN_THICKNESS);
        }

        Pen equalsSign() {
            bar(-0.24);
            return bar(0.24);
        }

        private Pen bar(double at) {
            double l = SIGN_LENGTH;
            double t = SIGN_THICKNESS;
            return polygon(-l, at - t, l, at - t, l, at + t, -l, at + t);
        }

        Pen dashedRing() {
            for (int i = 0; i < DASHES; i++) {
                double from = 2 * Math.PI * i / DASHES;
                double to = from + Math.PI * 1.15 / DASHES;
                polygon(
                        Math.cos(from),
                        Math.sin(from),
                        Math.cos(to),
                        Math.sin(to),
                        0.74 * Math.cos(to),
                        0.74 * Math.sin(to),
                        0.74 * Math.cos(from),
                        0.74 * Math.sin(from));
            }
            return this;
        }

        Pen polygon(double... corners) {
            for (int i = 0; i < corners.length; i += 2) {
                if (i == 0) move(corners[0], corners[1]);
                else append('L', corners[i], corners[i + 1]);
            }
            path.append('Z');
            return this;
        }

        private void move(double dx, double dy) {
            append('M', dx, dy);
        }

        private void append(char command, double dx, double dy) {
            path.append(
                    String.format(
                            Locale.ROOT, "%c%.2f %.2f", command, x + dx * radius, y + dy * radius));
        }
    }
}
