/// Slides on a projector, and beside them what only the presenter sees.
@NullMarked
package io.github.placeline.ui.presenter;

import org.jspecify.annotations.NullMarked;
