/// Tables of figures as marks: each cell a value with its judgement.
@NullMarked
package io.github.placeline.chart.heat;

import org.jspecify.annotations.NullMarked;
