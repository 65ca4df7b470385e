package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.SourceFile;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/// "Source: Department for Education. Imported from FILE and FILE." with the files set apart.
final class SourceLine {

    private static final int NAMED = 3;

    private SourceLine() {}

    static List<Text> of(IndicatorFacts facts) {
        List<Text> line = new ArrayList<>();
        String source = facts.question().indicator().source();
        if (!source.isEmpty()) line.add(new Text("Source: " + source + ". "));
        List<String> files = facts.sources().stream().map(SourceFile::name).distinct().toList();
        for (int i = 0; i < Math.min(files.size(), NAMED); i++) {
            line.add(new Text(i == 0 ? "Imported from " : i == last(files) ? " and " : ", "));
            Text file = new Text(files.get(i));
            file.getStyleClass().add("file");
            line.add(file);
        }
        if (files.size() > NAMED)
            line.add(new Text(" and %d more files".formatted(files.size() - NAMED)));
        if (!files.isEmpty()) line.add(new Text("."));
        line.forEach(text -> text.getStyleClass().add("text"));
        return line;
    }

    private static int last(List<String> files) {
        return files.size() > NAMED ? -1 : files.size() - 1;
    }
}
