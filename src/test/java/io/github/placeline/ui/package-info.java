@NullMarked
package io.github.placeline.ui;

import org.jspecify.annotations.NullMarked;
