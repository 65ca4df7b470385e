/// Figures and frameworks out of a workspace, into files that others can use.
@NullMarked
package io.github.placeline.app.giving;

import org.jspecify.annotations.NullMarked;
