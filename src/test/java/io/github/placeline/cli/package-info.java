@NullMarked
package io.github.placeline.cli;

import org.jspecify.annotations.NullMarked;
