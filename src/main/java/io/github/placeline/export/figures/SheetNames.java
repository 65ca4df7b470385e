package io.github.placeline.export.figures;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names for the sheets of one workbook: short enough, without letters that Excel forbids, and each
/// given once.
public final class SheetNames {

    private static final int LONGEST = 31;
    private static final String UNNAMED = "Sheet";

    private final Set<String> taken = new HashSet<>();

    /// The name for a sheet about `title`.
    public String of(String title) {
        String wanted = title.isBlank() ? UNNAMED : title.strip();
        String safe = WorkbookUtil.createSafeSheetName(wanted, ' ').strip();
        String base = safe.isEmpty() ? UNNAMED : safe;
        String name = base;
        int number = 2;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            String behind = " " + number++;
            int room = Math.min(base.length(), LONGEST - behind.length());
            name = base.substring(0, room).strip() + behind;
        }
        return name;
    }
}
