@NullMarked
package io.github.placeline.app.demo;

import org.jspecify.annotations.NullMarked;
