/// The pack builder: pages in order, a preview that is the page, words, options and export.
@NullMarked
package io.github.placeline.ui.pack;

import org.jspecify.annotations.NullMarked;
