@NullMarked
package io.github.placeline.importing.csv;

import org.jspecify.annotations.NullMarked;
