/// Sets of parts that are looked at together, such as the eight Gatsby Benchmarks.
@NullMarked
package io.github.placeline.app.parts;

import org.jspecify.annotations.NullMarked;
