package io.github.placeline.importing.ees;

import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the meta file of a data file: in the same zip, or beside it with the same name before
/// `.meta`.
final class MetaFinder {

    private MetaFinder() {}

    static EesMeta find(SourceFile source, TextPart data, Findings findings) {
        String start = SourceFile.stem(data.name()) + ".meta";
        List<TextPart> candidates =
                Stream.concat(inside(source, start), beside(source, start, findings)).toList();
        for (TextPart candidate : candidates) {
            Optional<EesMeta> meta = EesMeta.read(candidate, findings);
            if (meta.isPresent()) return meta.get();
        }
        findings.warn(
                0,
                0,
                "There is no meta file %s.csv to say what the columns are, so this was told from their content. Check the indicators' names and units."
                        .formatted(start));
        return EesMeta.NONE;
    }

    private static Stream<TextPart> inside(SourceFile source, String start) {
        String wanted = start.toLowerCase(Locale.ROOT);
        return source.texts().stream()
                .filter(text -> text.name().toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    private static Stream<TextPart> beside(SourceFile source, String start, Findings findings) {
        return source.besideStartingWith(start).stream().flatMap(path -> texts(path, findings));
    }

    private static Stream<TextPart> texts(Path path, Findings findings) {
        try {
            return SourceFile.of(path).texts().stream();
        } catch (Refusal notText) {
            findings.warn(
                    0,
                    0,
                    path.getFileName()
                            + " is not a CSV file, so it was not used to say what the columns are.");
            return Stream.empty();
        }
    }
}
