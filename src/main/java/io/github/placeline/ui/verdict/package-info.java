@NullMarked
package io.github.placeline.ui.verdict;

import org.jspecify.annotations.NullMarked;
