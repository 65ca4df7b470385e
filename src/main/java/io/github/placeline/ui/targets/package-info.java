/// The panel in which a target is set, moved or ended.
@NullMarked
package io.github.placeline.ui.targets;

import org.jspecify.annotations.NullMarked;
