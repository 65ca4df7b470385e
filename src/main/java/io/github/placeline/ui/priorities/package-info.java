/// The screen in which an area's priorities are written, ordered and given their indicators.
@NullMarked
package io.github.placeline.ui.priorities;

import org.jspecify.annotations.NullMarked;
