@NullMarked
package io.github.placeline.app.longseries;

import org.jspecify.annotations.NullMarked;
