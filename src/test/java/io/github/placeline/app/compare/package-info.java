@NullMarked
package io.github.placeline.app.compare;

import org.jspecify.annotations.NullMarked;
