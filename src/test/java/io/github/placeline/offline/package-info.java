@NullMarked
package io.github.placeline.offline;

import org.jspecify.annotations.NullMarked;
