@NullMarked
package io.github.placeline.ui.welcome;

import org.jspecify.annotations.NullMarked;
