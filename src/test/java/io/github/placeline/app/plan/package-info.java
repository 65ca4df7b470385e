@NullMarked
package io.github.placeline.app.plan;

import org.jspecify.annotations.NullMarked;
