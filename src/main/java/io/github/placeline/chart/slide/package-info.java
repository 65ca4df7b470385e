/// Slides for a projector: one headline, one chart or list, a source and a number, laid out as
/// marks for any size of screen. No text is smaller than 1/45 of the screen's height unless it is
/// said that it is.
@NullMarked
package io.github.placeline.chart.slide;

import org.jspecify.annotations.NullMarked;
