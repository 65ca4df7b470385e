package io.github.placeline.chart;

import java.util.List;

/// A chart laid out: marks from back to front, with what they say in words.
///
/// @param plot the part in which the series are drawn
/// @param title what the chart shows
/// @param description the text alternative, a few sentences
/// @param points its periods from left to right, for hover and arrow keys
public record Drawing(
        Size size,
        Box plot,
        List<Mark> marks,
        String title,
        String description,
        List<HitPoint> points) {

    public Drawing {
        marks = List.copyOf(marks);
        points = List.copyOf(points);
    }
}
