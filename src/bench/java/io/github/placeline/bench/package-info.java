/// Benchmarks: `mvn -Pbench test-compile exec:exec@bench -Dbench=Dashboard`.
@NullMarked
package io.github.placeline.bench;

import org.jspecify.annotations.NullMarked;
