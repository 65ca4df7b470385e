/// All indicators of one area at a glance.
@NullMarked
package io.github.placeline.app.dashboard;

import org.jspecify.annotations.NullMarked;
