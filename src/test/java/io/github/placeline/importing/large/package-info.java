/// Files far larger than officers send, and what importing them takes.
@NullMarked
package io.github.placeline.importing.large;

import org.jspecify.annotations.NullMarked;
