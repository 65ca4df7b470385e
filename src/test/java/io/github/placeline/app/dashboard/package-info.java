@NullMarked
package io.github.placeline.app.dashboard;

import org.jspecify.annotations.NullMarked;
