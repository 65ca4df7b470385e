@NullMarked
package io.github.placeline.export;

import org.jspecify.annotations.NullMarked;
