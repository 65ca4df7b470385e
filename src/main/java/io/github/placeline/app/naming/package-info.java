/// What indicators are called where there is little room.
@NullMarked
package io.github.placeline.app.naming;

import org.jspecify.annotations.NullMarked;
