/// All authorities in the order of one indicator.
@NullMarked
package io.github.placeline.app.ranking;

import org.jspecify.annotations.NullMarked;
