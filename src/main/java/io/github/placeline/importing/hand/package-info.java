/// Figures that a person types or pastes, brought in by the same rules as those of a file.
@NullMarked
package io.github.placeline.importing.hand;

import org.jspecify.annotations.NullMarked;
