@NullMarked
package io.github.placeline.app.guard;

import org.jspecify.annotations.NullMarked;
