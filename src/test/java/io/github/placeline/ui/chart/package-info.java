@NullMarked
package io.github.placeline.ui.chart;

import org.jspecify.annotations.NullMarked;
