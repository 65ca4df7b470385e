@NullMarked
package io.github.placeline.ui.definition;

import org.jspecify.annotations.NullMarked;
