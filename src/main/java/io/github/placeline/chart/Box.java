package io.github.placeline.chart;

/// An upright rectangle in a drawing, in pixels.
public record Box(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public Point centre() {
        return new Point((left + right) / 2, (top + bottom) / 2);
    }

    /// This box with `by` pixels more on every side.
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean contains(Point point) {
        return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
    }

    public boolean contains(Box other) {
        return other.left >= left
                && other.right <= right
                && other.top >= top
                && other.bottom <= bottom;
    }

    /// Whether a straight line between two points passes through, by Liang and Barsky's clipping.
    public boolean isCrossedBy(Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {from.x() - left, right - from.x(), from.y() - top, bottom - from.y()};
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (directions[side] == 0) {
                if (distances[side] < 0) return false;
                continue;
            }
            double at = distances[side] / directions[side];
            if (directions[side] < 0) enters = Math.max(enters, at);
            else leaves = Math.min(leaves, at);
            if (enters > leaves) return false;
        }
        return true;
    }
}
