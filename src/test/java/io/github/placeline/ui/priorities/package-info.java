@NullMarked
package io.github.placeline.ui.priorities;

import org.jspecify.annotations.NullMarked;
