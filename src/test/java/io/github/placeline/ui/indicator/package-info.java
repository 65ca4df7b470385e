@NullMarked
package io.github.placeline.ui.indicator;

import org.jspecify.annotations.NullMarked;
