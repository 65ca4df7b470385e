@NullMarked
package io.github.placeline.chart.heat;

import org.jspecify.annotations.NullMarked;
