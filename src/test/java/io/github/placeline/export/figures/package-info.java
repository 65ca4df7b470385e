@NullMarked
package io.github.placeline.export.figures;

import org.jspecify.annotations.NullMarked;
