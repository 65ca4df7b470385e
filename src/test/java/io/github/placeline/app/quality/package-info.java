@NullMarked
package io.github.placeline.app.quality;

import org.jspecify.annotations.NullMarked;
