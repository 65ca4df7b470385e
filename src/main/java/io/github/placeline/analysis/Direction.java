package io.github.placeline.analysis;

/// Where one displayed figure lies beside another.
public enum Direction {
    UP(1, "above", "rose"),
    LEVEL(0, "level with", "did not change"),
    DOWN(-1, "below", "fell");

    private final int sign;
    private final String place;
    private final String movement;

    Direction(int sign, String place, String movement) {
        this.sign = sign;
        this.place = place;
        this.movement = movement;
    }

    /// Of a figure beside a benchmark: "above", "level with", "below".
    public String place() {
        return place;
    }

    /// Of a figure after an earlier one: "rose", "did not change", "fell".
    public String movement() {
        return movement;
    }

    /// `1`, `0` or `−1`.
    public int sign() {
        return sign;
    }

    static Direction of(int sign) {
        if (sign == 0) return LEVEL;
        return sign > 0 ? UP : DOWN;
    }
}
