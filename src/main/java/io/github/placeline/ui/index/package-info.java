@NullMarked
package io.github.placeline.ui.index;

import org.jspecify.annotations.NullMarked;
