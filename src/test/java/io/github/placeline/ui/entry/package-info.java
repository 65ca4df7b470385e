@NullMarked
package io.github.placeline.ui.entry;

import org.jspecify.annotations.NullMarked;
