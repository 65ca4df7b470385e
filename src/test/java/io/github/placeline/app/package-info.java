@NullMarked
package io.github.placeline.app;

import org.jspecify.annotations.NullMarked;
