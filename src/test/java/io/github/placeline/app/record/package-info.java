@NullMarked
package io.github.placeline.app.record;

import org.jspecify.annotations.NullMarked;
