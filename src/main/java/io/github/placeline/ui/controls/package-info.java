@NullMarked
package io.github.placeline.ui.controls;

import org.jspecify.annotations.NullMarked;
