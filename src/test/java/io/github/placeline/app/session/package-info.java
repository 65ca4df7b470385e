@NullMarked
package io.github.placeline.app.session;

import org.jspecify.annotations.NullMarked;
