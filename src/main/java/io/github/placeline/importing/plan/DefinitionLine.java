package io.github.placeline.importing.plan;

import io.github.placeline.store.Definition;
import java.util.List;

/// A definition and the line on which it starts.
public record DefinitionLine(Definition definition, long line) {

    public DefinitionLine withTopics(List<String> topics) {
        return new DefinitionLine(definition.withTopics(topics), line);
    }
}
