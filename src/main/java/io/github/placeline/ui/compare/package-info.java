@NullMarked
package io.github.placeline.ui.compare;

import org.jspecify.annotations.NullMarked;
