/// All areas in one or two indicators, year after year.
@NullMarked
package io.github.placeline.app.years;

import org.jspecify.annotations.NullMarked;
