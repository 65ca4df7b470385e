@NullMarked
package io.github.placeline.app.naming;

import org.jspecify.annotations.NullMarked;
