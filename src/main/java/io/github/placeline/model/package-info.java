/// The words of Placeline as types: areas, indicators, periods, readings and what people add to
/// them.
@NullMarked
package io.github.placeline.model;

import org.jspecify.annotations.NullMarked;
