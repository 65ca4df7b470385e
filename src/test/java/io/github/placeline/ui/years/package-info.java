@NullMarked
package io.github.placeline.ui.years;

import org.jspecify.annotations.NullMarked;
