@NullMarked
package io.github.placeline.app.pack;

import org.jspecify.annotations.NullMarked;
