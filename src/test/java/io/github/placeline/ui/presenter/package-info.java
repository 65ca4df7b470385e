@NullMarked
package io.github.placeline.ui.presenter;

import org.jspecify.annotations.NullMarked;
