package io.github.placeline.app.session;

/// Small choices that a screen remembers from one day to the next, by name: `indicator.window` →
/// `10 years`.
public interface Memory {

    /// What was chosen under a name, empty where nothing was.
    String find(String name);

    /// Keeps a choice.
    void put(String name, String value);
}
