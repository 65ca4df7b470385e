@NullMarked
package io.github.placeline.importing.check;

import org.jspecify.annotations.NullMarked;
