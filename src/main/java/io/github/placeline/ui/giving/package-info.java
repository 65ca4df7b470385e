/// Figures, frameworks and recipes out of the workspace, into files that others can use.
@NullMarked
package io.github.placeline.ui.giving;

import org.jspecify.annotations.NullMarked;
