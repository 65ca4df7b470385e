@NullMarked
package io.github.placeline.ui.targets;

import org.jspecify.annotations.NullMarked;
