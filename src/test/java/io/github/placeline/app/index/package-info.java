@NullMarked
package io.github.placeline.app.index;

import org.jspecify.annotations.NullMarked;
