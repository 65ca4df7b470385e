package io.github.placeline.ui.decks;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Deck;
import java.util.List;
import java.util.function.Consumer;

/// Where the screen of decks leads to.
public interface DeckWays {

    /// Shows a deck on a display.
    ///
    /// @param from the place of the first slide shown
    /// @param hidesNames whether no area is named until somebody asks for it
    void present(Deck deck, int from, boolean hidesNames);

    /// The displays of this computer in words: "Display 1, 1920 × 1080".
    List<String> displays();

    /// Which of them shows slides, from 0.
    int display();

    /// Lets another one show slides.
    void display(int which);

    /// Asks for a file or folder and writes the deck.
    void save(Deck deck, Form form);

    /// Asks for one of the workspace's indicators.
    void chooseIndicator(String prompt, Consumer<Indicator> then);

    /// As what a deck can be taken away.
    enum Form {
        POWERPOINT,
        PDF,
        PICTURES
    }
}
