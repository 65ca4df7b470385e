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

    /// What stands on the slide where the tables begin.
    enum Start {
        FRESH,
        BELOW
    }

    /// So many rows at least stand below the headings of a table that begins below other things.
    private static final int FEW = 3;

    /// More than this share of a slide is not left empty for a table that a whole slide would hold.
    private static final double MUCH = 0.45;

    /// The parts of some tables, slide by slide: a table that fits whole is not parted unless much
    /// of a slide would stay empty.
    ///
    /// @param first the room where they begin, in points
    /// @param room on each slide after it
    /// @return the first part empty where nothing fits below what stands there
    static List<List<SlideTablePart>> slides(
            List<PackTable> tables, double first, double room, Start start) {
        List<List<SlideTablePart>> slides = new ArrayList<>();
        List<SlideTablePart> slide = new ArrayList<>();
        boolean below = start == Start.BELOW;
        double left = first;
        for (PackTable table : tables) {
            double beginning = CAPTION + SlideTable.head(table);
            List<Double> heights =
                    table.rows().stream().map(row -> SlideTable.height(table, row)).toList();
            double whole = beginning + APART + sum(heights);
            double few = beginning + sum(heights.subList(0, Math.min(FEW, heights.size())));
            boolean parted = few <= left && (whole > room || left > room * MUCH);
            if (whole > left && !parted && (below || !slide.isEmpty())) {
                slides.add(slide);
                slide = new ArrayList<>();
                left = room;
            }
            below = false;
            List<List<PackTable.Cell>> rows = new ArrayList<>();
            boolean continued = false;
            left -= beginning;
            for (int at = 0; at < heights.size(); at++) {
                if (heights.get(at) > left && !rows.isEmpty()) {
                    slide.add(new SlideTablePart(table, rows, continued));
                    slides.add(slide);
                    slide = new ArrayList<>();
                    rows = new ArrayList<>();
                    continued = true;
                    left = room - beginning;
                }
                rows.add(table.rows().get(at));
                left -= heights.get(at);
            }
            slide.add(new SlideTablePart(table, rows, continued));
            left -= APART;
        }
        if (!slide.isEmpty()) slides.add(slide);
        return slides;
    }

    private static double sum(List<Double> heights) {
        return heights.stream().mapToDouble(height -> height).sum();
    }
}
