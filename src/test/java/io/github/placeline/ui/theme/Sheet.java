package io.github.placeline.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of a style sheet as they are written.
record Sheet(String name, List<Rule> rules) {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/placeline/ui");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /// One selector with its declarations, in their order.
    record Rule(String sheet, Selector selector, Map<String, String> declarations) {
        String where() {
            return sheet + ", " + selector;
        }
    }

    /// Every sheet of the interface.
    static List<Sheet> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .map(Sheet::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet read(Path file) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        try {
            String text = COMMENT.matcher(Files.readString(file)).replaceAll("");
            List<Rule> rules = new ArrayList<>();
            Matcher matcher = RULE.matcher(text);
            while (matcher.find()) {
                Map<String, String> declarations = declarations(matcher.group(2));
                for (String selector : matcher.group(1).split(",", -1))
                    rules.add(new Rule(name, Selector.of(selector), declarations));
            }
            String rest = matcher.replaceAll("").strip();
            if (!rest.isEmpty()) throw new IllegalArgumentException(name + ": unread: " + rest);
            return new Sheet(name, List.copyOf(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> declarations = new LinkedHashMap<>();
        Arrays.stream(body.split(";", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    declarations.put(
                            line.substring(0, colon).strip(), line.substring(colon + 1).strip());
                });
        return declarations;
    }
}
