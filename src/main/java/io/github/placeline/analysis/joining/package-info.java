/// Long series: one indicator continued backwards by another, with the joint between them.
@NullMarked
package io.github.placeline.analysis.joining;

import org.jspecify.annotations.NullMarked;
