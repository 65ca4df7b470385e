@NullMarked
package io.github.placeline.ui.quality;

import org.jspecify.annotations.NullMarked;
