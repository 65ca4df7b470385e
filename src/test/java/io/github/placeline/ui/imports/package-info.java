@NullMarked
package io.github.placeline.ui.imports;

import org.jspecify.annotations.NullMarked;
