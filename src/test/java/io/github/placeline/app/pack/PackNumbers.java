package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.cli.Ran;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks that every number of a page is one that `placeline show` prints for the same day, in the
/// line of the same period where the page names one.
final class PackNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+−]?\\d+(,\\d{3})*(\\.\\d+)?");
    private static final Set<String> OF_THE_PERIOD = Set.of("Gap", "Neighbours");

    private final Workspace workspace;
    private final String area;
    private final LocalDate day;
    private final Map<String, String> shown = new HashMap<>();
    private int checked;

    /// @param area by code, whose figures the pages show
    PackNumbers(Workspace workspace, String area, LocalDate day) {
        this.workspace = workspace;
        this.area = area;
        this.day = day;
    }

    /// How many numbers have been found in `show` so far.
    int checked() {
        return checked;
    }

    private String show(String code) {
        return shown.computeIfAbsent(
                code,
                _ ->
                        Ran.placeline(
                                        "show",
                                        workspace.file(),
                                        "--area",
                                        area,
                                        "--indicator",
                                        code,
                                        "--as-at",
                                        day)
                                .out());
    }

    /// Every table of the page whose rows are indicators.
    void checkTables(PackPage page) {
        for (PackBlock block : page.blocks())
            if (block instanceof PackBlock.Table(var table)) check(table);
    }

    /// A table whose rows begin with their indicator.
    void check(PackTable table) {
        List<String> titles = table.columns().stream().map(PackTable.Column::title).toList();
        int period = titles.indexOf("Period");
        for (List<Cell> row : table.rows()) {
            String code = code(row.getFirst().text());
            String year = row.get(period).text();
            Set<String> all = numbers(show(code));
            Set<String> line =
                    numbers(
                            show(code)
                                    .lines()
                                    .filter(one -> !year.isEmpty() && one.startsWith(year + " "))
                                    .findFirst()
                                    .orElse(""));
            for (int at = period; at < row.size(); at++) {
                PackTable.Column column = table.columns().get(at);
                boolean oneYear = column.numbers() || OF_THE_PERIOD.contains(column.title());
                Set<String> wanted = numbers(row.get(at).text());
                if (oneYear && row.get(at).isNumber())
                    assertThat(line)
                            .as("%s, %s, %s", row.getFirst().text(), year, column.title())
                            .contains(first(row.get(at).text()));
                assertThat(all)
                        .as("%s, %s", row.getFirst().text(), column.title())
                        .containsAll(wanted);
                checked += wanted.size();
            }
        }
    }

    /// The numbers of a sentence about one indicator, but for those named.
    void check(String sentence, String code, Set<String> but) {
        Set<String> wanted = numbers(sentence);
        wanted.removeAll(but);
        assertThat(numbers(show(code))).as(sentence).containsAll(wanted);
        checked += wanted.size();
    }

    private String code(String name) {
        List<String> codes = new ArrayList<>();
        for (Indicator indicator : workspace.indicators().all())
            if (name.equals(ShortName.title(indicator))
                    || name.startsWith(ShortName.title(indicator) + " ("))
                codes.add(indicator.code());
        assertThat(codes).as(name).hasSize(1);
        return codes.getFirst();
    }

    private static @Nullable String first(String text) {
        Matcher found = NUMBER.matcher(text.replace("£", ""));
        return found.find() ? found.group() : null;
    }

    static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher found = NUMBER.matcher(text.replace("£", ""));
        while (found.find()) numbers.add(found.group());
        return numbers;
    }
}
