@NullMarked
package io.github.placeline.ui.dashboard;

import org.jspecify.annotations.NullMarked;
