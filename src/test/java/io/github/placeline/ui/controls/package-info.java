/// Tests of what every screen is made of.
@NullMarked
package io.github.placeline.ui.controls;

import org.jspecify.annotations.NullMarked;
