@NullMarked
package io.github.placeline.app.twinning;

import org.jspecify.annotations.NullMarked;
