/// The demonstration workspace: three invented areas with fifteen years of invented figures.
@NullMarked
package io.github.placeline.app.demo;

import org.jspecify.annotations.NullMarked;
