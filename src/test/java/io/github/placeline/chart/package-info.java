@NullMarked
package io.github.placeline.chart;

import org.jspecify.annotations.NullMarked;
