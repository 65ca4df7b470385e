@NullMarked
package io.github.placeline.ui.find;

import org.jspecify.annotations.NullMarked;
