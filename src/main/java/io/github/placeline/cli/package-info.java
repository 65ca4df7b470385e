/// The commands: the same use cases as the window's, without a screen.
@NullMarked
package io.github.placeline.cli;

import org.jspecify.annotations.NullMarked;
