package io.github.placeline.importing.ees;

import io.github.placeline.importing.csv.CsvFile;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.file.TextPart;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;

/// A tidy file of Explore Education Statistics with its meta file: walked through once to see what
/// is in it, and once to read it.
///
/// @param source the file on disk, beside or inside which the meta file is looked for
public record EesFile(SourceFile source, TextPart data, TextEncoding encoding, Findings findings) {

    /// Whether a table with this header is such a file, complete or not.
    public static boolean isTidy(Header header) {
        return EesHeader.isTidy(header);
    }

    /// Reads it.
    ///
    /// @throws Refusal when areas or times cannot be told, or nothing in it is charted
    public Content read(AreaMatcher matcher, Progress progress) {
        EesMeta meta = MetaFinder.find(source, data, findings);
        EesHeader header;
        EesColumns columns;
        EesSurvey survey;
        try (CsvFile file = CsvFile.open(data, encoding)) {
            header = EesHeader.of(data.name(), file.header());
            columns = new EesColumns(header, meta, SourceFile.stem(data.name()), findings);
            survey = EesSurvey.of(file, header, columns, progress);
        }
        survey.refuseNothingToChart(data.name());
        survey.refuseUnnamedAreas(data.name());
        columns.decide(survey);
        refuseNoIndicators(columns);
        note(survey);
        try (CsvFile file = CsvFile.open(data, encoding)) {
            return new EesTidy(file, header, columns, survey.hasBareYears(), matcher, findings)
                    .read(progress);
        }
    }

    private void refuseNoIndicators(EesColumns columns) {
        if (!columns.indicators().isEmpty()) return;
        throw Refusal.ofInput(
                data.name() + " has no column of figures, so there is nothing to chart.");
    }

    private void note(EesSurvey survey) {
        if (!survey.leftOut().isEmpty()) {
            findings.note(
                    0,
                    0,
                    "Counted and left out, because not charted: %s.".formatted(survey.leftOut()));
        }
        if (survey.hasBareYears()) {
            findings.warn(
                    0,
                    0,
                    "Its years have four digits; each was read as the one in which the period ends.");
        }
    }
}
