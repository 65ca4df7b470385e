@NullMarked
package io.github.placeline.ui.projects;

import org.jspecify.annotations.NullMarked;
