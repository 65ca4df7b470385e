@NullMarked
package io.github.placeline.app.indicator;

import org.jspecify.annotations.NullMarked;
