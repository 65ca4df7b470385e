@org.jspecify.annotations.NullMarked
package io.github.placeline.ui.parts;
