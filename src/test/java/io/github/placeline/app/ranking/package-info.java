@NullMarked
package io.github.placeline.app.ranking;

import org.jspecify.annotations.NullMarked;
