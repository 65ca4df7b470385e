/// One area on many indicators, each among all authorities.
@NullMarked
package io.github.placeline.chart.spine;

import org.jspecify.annotations.NullMarked;
