@NullMarked
package io.github.placeline.export.pack;

import org.jspecify.annotations.NullMarked;
