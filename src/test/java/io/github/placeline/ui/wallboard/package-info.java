@NullMarked
package io.github.placeline.ui.wallboard;

import org.jspecify.annotations.NullMarked;
