/// England's areas as Placeline ships them, so that a new workspace knows them without a network.
@NullMarked
package io.github.placeline.store.register;

import org.jspecify.annotations.NullMarked;
