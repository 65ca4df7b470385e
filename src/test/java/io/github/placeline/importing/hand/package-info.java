@NullMarked
package io.github.placeline.importing.hand;

import org.jspecify.annotations.NullMarked;
