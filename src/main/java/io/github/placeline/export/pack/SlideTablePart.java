package io.github.placeline.export.pack;

import java.util.ArrayList;
import java.util.List;

/// Some rows of a table, as many as a slide has room for.
///
/// @param continued whether earlier rows stand on the slide before
record SlideTablePart(PackTable table, List<List<PackTable.Cell>> rows, boolean continued) {

    /// Above each table, its caption; below it, a little room.
    static final double CAPTION = 20;

    static final double APART = 12;

    SlideTablePart {
        rows = List.copyOf(rows);
    }

    /// The parts of some tables, slide by slide: a table that fits whole is not parted.
    ///
    /// @param room on a slide, in points
    static List<List<SlideTablePart>> slides(List<PackTable> tables, double room) {
        List<List<SlideTablePart>> slides = new ArrayList<>();
        List<SlideTablePart> slide = new ArrayList<>();
        double left = room;
        for (PackTable table : tables) {
            double beginning = CAPTION + SlideTable.head(table);
            double whole = beginning + APART;
            for (List<PackTable.Cell> row : table.rows()) whole += SlideTable.height(table, row);
            if (whole > left && !slide.isEmpty()) {
                slides.add(slide);
                slide = new ArrayList<>();
                left = room;
            }
            List<List<PackTable.Cell>> rows = new ArrayList<>();
            boolean continued = false;
            left -= beginning;
            for (List<PackTable.Cell> row : table.rows()) {
                double height = SlideTable.height(table, row);
                if (height > left && !rows.isEmpty()) {
                    slide.add(new SlideTablePart(table, rows, continued));
                    slides.add(slide);
                    slide = new ArrayList<>();
                    rows = new ArrayList<>();
                    continued = true;
                    left = room - beginning;
                }
                rows.add(row);
                left -= height;
            }
            slide.add(new SlideTablePart(table, rows, continued));
            left -= APART;
        }
        if (!slide.isEmpty()) slides.add(slide);
        return slides;
    }
}
