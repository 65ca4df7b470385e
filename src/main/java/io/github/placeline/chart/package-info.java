/// Charts: what is to be shown, laid out once and purely into [Mark]s, and marks written as SVG.
///
/// Nothing here knows a screen. Painters give marks their colours by [Role].
@NullMarked
package io.github.placeline.chart;

import org.jspecify.annotations.NullMarked;
