@NullMarked
package io.github.placeline.ui.spine;

import org.jspecify.annotations.NullMarked;
