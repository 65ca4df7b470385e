/// The words of files that Placeline writes and reads back, so that both sides use the same.
@NullMarked
package io.github.placeline.model.exchange;

import org.jspecify.annotations.NullMarked;
