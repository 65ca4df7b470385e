@NullMarked
package io.github.placeline.app.sharing;

import org.jspecify.annotations.NullMarked;
