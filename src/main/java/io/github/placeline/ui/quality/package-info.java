/// What an officer should look at in the figures, and the ways to mend it.
@NullMarked
package io.github.placeline.ui.quality;

import org.jspecify.annotations.NullMarked;
