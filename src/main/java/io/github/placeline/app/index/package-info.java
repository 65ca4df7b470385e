/// Composites of indicators that officers define, always with their parts.
@NullMarked
package io.github.placeline.app.index;

import org.jspecify.annotations.NullMarked;
