@NullMarked
package io.github.placeline.ui.work;

import org.jspecify.annotations.NullMarked;
