@NullMarked
package io.github.placeline.app.giving;

import org.jspecify.annotations.NullMarked;
