@NullMarked
package io.github.placeline.app.years;

import org.jspecify.annotations.NullMarked;
