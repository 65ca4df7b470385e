@NullMarked
package io.github.placeline.ui.settings;

import org.jspecify.annotations.NullMarked;
