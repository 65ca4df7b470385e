@NullMarked
package io.github.placeline.analysis;

import org.jspecify.annotations.NullMarked;
