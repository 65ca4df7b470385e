/// All areas year by year, under the hand of whoever presents.
@NullMarked
package io.github.placeline.ui.years;

import org.jspecify.annotations.NullMarked;
