package io.github.placeline.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes JSON, indented by two spaces.
final class Json {

    private Json() {}

    /// Something that writes one value.
    @FunctionalInterface
    interface Content {
        void writeTo(JsonWriter json) throws IOException;
    }

    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.setHtmlSafe(false);
            content.writeTo(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail", impossible);
        }
        return text.append('\n').toString();
    }
}
