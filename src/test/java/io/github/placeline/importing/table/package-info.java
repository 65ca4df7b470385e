@NullMarked
package io.github.placeline.importing.table;

import org.jspecify.annotations.NullMarked;
