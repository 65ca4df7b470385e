/// Keeps small numbers from leaving the app.
@NullMarked
package io.github.placeline.app.guard;

import org.jspecify.annotations.NullMarked;
