@NullMarked
package io.github.placeline.ui.theme;

import org.jspecify.annotations.NullMarked;
