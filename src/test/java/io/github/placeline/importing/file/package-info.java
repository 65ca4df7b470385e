@NullMarked
package io.github.placeline.importing.file;

import org.jspecify.annotations.NullMarked;
