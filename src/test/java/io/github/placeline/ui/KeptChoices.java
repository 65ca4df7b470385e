package io.github.placeline.ui;

import io.github.placeline.app.session.Memory;
import java.util.HashMap;
import java.util.Map;

/// Remembers choices for as long as a test lasts.
public final class KeptChoices implements Memory {

    private final Map<String, String> kept = new HashMap<>();

    @Override
    public String find(String name) {
        return kept.getOrDefault(name, "");
    }

    @Override
    public void put(String name, String value) {
        kept.put(name, value);
    }
}
