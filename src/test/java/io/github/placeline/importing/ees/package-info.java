@NullMarked
package io.github.placeline.importing.ees;

import org.jspecify.annotations.NullMarked;
