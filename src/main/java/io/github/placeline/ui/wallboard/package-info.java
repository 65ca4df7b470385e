/// An area's figures on a screen in a foyer, turning by themselves.
@NullMarked
package io.github.placeline.ui.wallboard;

import org.jspecify.annotations.NullMarked;
