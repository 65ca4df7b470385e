@NullMarked
package io.github.placeline.model.exchange;

import org.jspecify.annotations.NullMarked;
