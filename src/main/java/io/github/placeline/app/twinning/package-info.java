/// Two areas side by side, and whom to learn from.
@NullMarked
package io.github.placeline.app.twinning;

import org.jspecify.annotations.NullMarked;
