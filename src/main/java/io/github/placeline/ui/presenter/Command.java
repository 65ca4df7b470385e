package io.github.placeline.ui.presenter;

/// What a presenter can ask for by one key.
enum Command {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /// Next, or to the slide whose number was typed.
    ENTER,
    /// Back, or takes the last digit of the number away.
    ERASE,
    BLACK,
    WHITE,
    CONTRAST,
    TABLE,
    /// Hides the areas' names, or shows them.
    NAMES,
    /// Changes the sides of two areas.
    SWAP,
    LEAVE,
    /// A key that means nothing here: it only ends a blank screen.
    OTHER
}
