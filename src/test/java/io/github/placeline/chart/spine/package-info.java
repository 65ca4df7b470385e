@NullMarked
package io.github.placeline.chart.spine;

import org.jspecify.annotations.NullMarked;
