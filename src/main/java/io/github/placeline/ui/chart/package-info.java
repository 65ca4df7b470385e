/// Charts on screen: the marks of a drawing as nodes that style sheets colour and that can be read
/// by pointer, keyboard and screen reader.
@NullMarked
package io.github.placeline.ui.chart;

import org.jspecify.annotations.NullMarked;
