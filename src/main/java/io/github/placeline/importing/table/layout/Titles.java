package io.github.placeline.importing.table.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the words around a table say: its titles, the name of its sheet and that of its file.
public final class Titles {

    private static final Pattern NOT_A_SUBJECT =
            Pattern.compile(
                    "(?i)^(?:source|extract|prepared|produced|contact|notes?\\b|published|date|last"
                            + " updated|updated|\u00a9|copyright|crown|table \\d+[a-z]?$|figure"
                            + " \\d+$|sheet \\d+$|back to|contents|return to|this"
                            + " (?:sheet|table|worksheet)|units?:|coverage).*");
    private static final Pattern TABLE_NUMBER =
            Pattern.compile("(?i)^(?:table|figure) ?[\\w.]{1,6}\\s*[:\u2013-]\\s*");
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(?:gz|zip|csv|txt|tsv|xlsx|xlsm|xls|ods)$");
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(?:sheet|tabelle|table|data) ?\\d*");
    private static final List<String> PASSING =
            List.of(
                    "autumn",
                    "spring",
                    "summer",
                    "term",
                    "final",
                    "draft",
                    "copy",
                    "version",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "may",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "oct",
                    "nov",
                    "dec",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "prov",
                    "provisional",
                    "revised",
                    "rev",
                    "of",
                    "export",
                    "extract",
                    "download",
                    "tab",
                    "csv");

    private Titles() {}

    /// What is measured, as the title nearest to the table says it without its period; empty when
    /// no title does.
    public static String subject(List<String> titles) {
        for (String title : titles.reversed()) {
            String bare = Marks.off(title);
            if (NOT_A_SUBJECT.matcher(bare).matches()) continue;
            String numbered = TABLE_NUMBER.matcher(bare).replaceFirst("");
            String rest = PeriodInText.find(numbered).map(PeriodInText::rest).orElse(numbered);
            if (!rest.isBlank() && !rest.matches("\\W*")) return rest;
        }
        return "";
    }

    /// The period that the titles speak of; empty when none or several do.
    public static String period(List<String> titles) {
        List<String> periods =
                titles.stream()
                        .filter(title -> !NOT_A_SUBJECT.matcher(title).matches())
                        .map(title -> PeriodInText.find(title).map(PeriodInText::period))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        return periods.size() == 1 ? periods.getFirst() : "";
    }

    /// The period in the name of a sheet or file; empty when there is none.
    public static String periodInName(String name) {
        String words = ENDING.matcher(name).replaceAll("").replace('_', ' ');
        return PeriodInText.find(words).map(PeriodInText::period).orElse("");
    }

    /// What is measured, as the name of a sheet says it; empty when it is a name like "Sheet1".
    public static String subjectOfSheet(String name) {
        String rest = PeriodInText.find(name).map(PeriodInText::rest).orElse(name).strip();
        return NO_NAME.matcher(rest).matches() ? "" : rest;
    }

    /// What is measured, as the name of a file says it: its words without numbers and terms.
    public static String subjectOfFile(String name) {
        String stem = name;
        while (ENDING.matcher(stem).find()) stem = ENDING.matcher(stem).replaceFirst("");
        String words =
                Arrays.stream(stem.split("[^\\p{L}\\p{N}]+", -1))
                        .filter(word ->
                                !word.isEmpty() && word.chars().noneMatch(Character::isDigit))
                        .filter(word -> !PASSING.contains(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "));
        if (words.isEmpty()) return stem;
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
