/// The files of the Local Authority Interactive Tool.
@NullMarked
package io.github.placeline.importing.lait;

import org.jspecify.annotations.NullMarked;
