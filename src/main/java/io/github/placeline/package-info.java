@NullMarked
package io.github.placeline;

import org.jspecify.annotations.NullMarked;
