@NullMarked
package io.github.placeline.importing.cell;

import org.jspecify.annotations.NullMarked;
