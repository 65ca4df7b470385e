@NullMarked
package io.github.placeline.chart.slide;

import org.jspecify.annotations.NullMarked;
