/// The projects of an area: a list, and a page that lines up money, measures and decisions.
@NullMarked
package io.github.placeline.ui.projects;

import org.jspecify.annotations.NullMarked;
