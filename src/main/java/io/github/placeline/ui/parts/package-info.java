/// A set of parts at a glance, such as the eight Gatsby Benchmarks.
@NullMarked
package io.github.placeline.ui.parts;

import org.jspecify.annotations.NullMarked;
