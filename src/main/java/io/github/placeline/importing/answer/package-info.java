/// What a person answers about the rows of a file that are held back.
@NullMarked
package io.github.placeline.importing.answer;

import org.jspecify.annotations.NullMarked;
