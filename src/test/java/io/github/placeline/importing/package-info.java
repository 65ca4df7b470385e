@NullMarked
package io.github.placeline.importing;

import org.jspecify.annotations.NullMarked;
