@NullMarked
package io.github.placeline.ui.shell;

import org.jspecify.annotations.NullMarked;
