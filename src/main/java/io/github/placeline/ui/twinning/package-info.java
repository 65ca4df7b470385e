@NullMarked
package io.github.placeline.ui.twinning;

import org.jspecify.annotations.NullMarked;
