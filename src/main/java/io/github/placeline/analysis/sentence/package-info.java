/// Figures in plain words (METHODS 11): every number in a sentence is the displayed one.
@NullMarked
package io.github.placeline.analysis.sentence;

import org.jspecify.annotations.NullMarked;
