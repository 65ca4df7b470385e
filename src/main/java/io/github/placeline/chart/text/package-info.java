/// How wide a piece of text is in the bundled font, without a screen.
@NullMarked
package io.github.placeline.chart.text;

import org.jspecify.annotations.NullMarked;
