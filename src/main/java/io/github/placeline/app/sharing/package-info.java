/// What screens show, as it may be given to others.
@NullMarked
package io.github.placeline.app.sharing;

import org.jspecify.annotations.NullMarked;
