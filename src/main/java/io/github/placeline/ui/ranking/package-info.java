@NullMarked
package io.github.placeline.ui.ranking;

import org.jspecify.annotations.NullMarked;
