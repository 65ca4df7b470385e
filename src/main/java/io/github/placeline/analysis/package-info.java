/// The figures of METHODS.md as pure functions of the model: no file, no clock, no state.
@NullMarked
package io.github.placeline.analysis;

import org.jspecify.annotations.NullMarked;
