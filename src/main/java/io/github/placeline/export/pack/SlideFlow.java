package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/// Sets the blocks of a page below each other, over as many slides as they need.
final class SlideFlow {

    private static final double APART = 14;
    private static final double CHIPS = 30;
    private static final double BOTTOM = SlideFrame.FOOT - 9;

    /// A note below a table is repeated on each slide that shows some of it, if it is short.
    private static final int SHORT_NOTE = 300;

    /// So few words alone on a slide are set larger.
    private static final int FEW_LETTERS = 400;

    private static final double LARGER = 1.6;

    private final SlideFrame frame;
    private final PackPage page;
    private final List<String> said = new ArrayList<>();
    private boolean first;
    private @Nullable XSLFSlide slide;
    private @Nullable XSLFTextShape body;
    private double top;

    /// @param first whether the page begins here, rather than on a slide before
    SlideFlow(SlideFrame frame, PackPage page, boolean first) {
        this.frame = frame;
        this.page = page;
        this.first = first;
    }

    /// Sets some blocks. A page that begins here has a slide even if there are none.
    void set(List<PackBlock> blocks) {
        List<SlideLine> lines = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            switch (blocks.get(at)) {
                case PackBlock.Heading(var text) -> lines.add(SlideLine.heading(text));
                case PackBlock.Words words -> lines.addAll(lines(words));
                case PackBlock.Bullets(var items) ->
                        items.forEach(item -> lines.add(SlideLine.plain("\u2022 " + item)));
                case PackBlock.Facts(var facts) -> {
                    words(lines);
                    facts(facts);
                }
                case PackBlock.Table _ -> {
                    words(lines);
                    int end = at;
                    while (end < blocks.size() && blocks.get(end) instanceof PackBlock.Table) end++;
                    List<SlideLine> note = new ArrayList<>();
                    List<PackTable> tables = tables(blocks.subList(at, end));
                    while (end < blocks.size() && isNote(blocks.get(end)))
                        note.addAll(lines((PackBlock.Words) blocks.get(end++)));
                    tables(tables, note);
                    at = end - 1;
                }
                case PackBlock.Chips _, PackBlock.Chart _ -> {}
            }
        }
        words(isShort(blocks, lines) ? larger(lines) : lines);
        if (first && slide == null) open(SlideLayout.TITLE_ONLY);
        close();
    }

    /// Whether there is nothing else, and little of it.
    private boolean isShort(List<PackBlock> blocks, List<SlideLine> lines) {
        return slide == null
                && lines.stream().mapToInt(line -> line.text().length()).sum() <= FEW_LETTERS
                && blocks.stream().noneMatch(PackBlock.Table.class::isInstance);
    }

    private static List<SlideLine> larger(List<SlideLine> lines) {
        return new ArrayList<>(lines.stream().map(line -> line.at(line.size() * LARGER)).toList());
    }

    private static boolean isNote(PackBlock block) {
        return block instanceof PackBlock.Words words
                && words.kind() == Kind.SMALL
                && words.text().length() <= SHORT_NOTE;
    }

    private static List<PackTable> tables(List<PackBlock> blocks) {
        return blocks.stream()
                .map(block -> ((PackBlock.Table) block).table())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private static List<SlideLine> lines(PackBlock.Words words) {
        return words.paragraphs().stream()
                .map(text ->
                        switch (words.kind()) {
                            case LEAD -> SlideLine.lead(text);
                            case SMALL -> SlideLine.small(text);
                            case COMMENTARY, PLAIN, SPOKEN -> SlideLine.plain(text);
                        })
                .filter(_ -> words.kind() != Kind.SPOKEN)
                .toList();
    }

    /// Sets paragraphs and forgets them.
    private void words(List<SlideLine> lines) {
        List<SlideLine> here = new ArrayList<>();
        double taken = 0;
        for (int at = 0; at < lines.size(); at++) {
            SlideLine line = lines.get(at);
            if (slide == null) open(SlideLayout.TITLE_AND_CONTENT);
            // A heading stays with what it stands above.
            double needed = line.height();
            if (line.bold() && at + 1 < lines.size()) needed += least(lines.get(at + 1));
            double left = BOTTOM - top - taken;
            if (needed > left && !(line.height() > fresh() && left > fresh() / 2)) {
                box(here, taken);
                here.clear();
                taken = 0;
                if (hasSomething()) turn(SlideLayout.TITLE_AND_CONTENT);
                left = BOTTOM - top;
            }
            if (line.height() > left) {
                SlideLine start = line.beginning(left);
                lines.set(at, start);
                lines.add(at + 1, line.after(start));
                line = start;
            }
            here.add(line);
            taken += line.height();
        }
        box(here, taken);
        lines.clear();
    }

    /// What of a paragraph stands on one slide: all of it, if a slide has room for it.
    private double least(SlideLine line) {
        return line.height() <= fresh() ? line.height() : line.beginning(0).height();
    }

    /// The room on a slide that goes on with the page.
    private double fresh() {
        return BOTTOM - SlideFrame.below(page, false) - APART;
    }

    private boolean hasSomething() {
        return top > begin();
    }

    private void box(List<SlideLine> lines, double height) {
        if (lines.isEmpty()) return;
        XSLFTextShape box = body == null ? here().createTextBox() : body;
        Rectangle2D place =
                new Rectangle2D.Double(SlideFrame.MARGIN, top, SlideFrame.INNER, height);
        if (body == null) box.setAnchor(place);
        else SlideWords.place(box, place);
        body = null;
        SlideWords.fill(box, lines, Role.TEXT);
        lines.forEach(line -> said.add(line.text()));
        top += height + APART;
    }

    private void facts(List<PackBlock.Fact> facts) {
        if (facts.isEmpty()) return;
        double height = SlideFacts.rows(facts) * SlideFacts.HEIGHT;
        if (slide == null) open(SlideLayout.TITLE_ONLY);
        if (height > BOTTOM - top && hasSomething()) turn(SlideLayout.TITLE_ONLY);
        SlideFacts.add(here(), facts, top);
        top += height;
    }

    /// Tables one below the other; what has no room goes on on the next slide.
    private void tables(List<PackTable> tables, List<SlideLine> note) {
        if (tables.isEmpty()) {
            words(note);
            return;
        }
        if (slide == null) open(SlideLayout.TITLE_ONLY);
        double below = note.stream().mapToDouble(SlideLine::height).sum();
        List<List<SlideTablePart>> slides =
                SlideTablePart.slides(
                        tables,
                        BOTTOM - top - below,
                        fresh() - below,
                        hasSomething() ? SlideTablePart.Start.BELOW : SlideTablePart.Start.FRESH);
        for (int at = 0; at < slides.size(); at++) {
            if (at > 0) turn(SlideLayout.TITLE_ONLY);
            if (slides.get(at).isEmpty()) continue;
            for (SlideTablePart part : slides.get(at)) table(part);
            box(note, below);
        }
    }

    private void table(SlideTablePart part) {
        XSLFTextBox caption = here().createTextBox();
        caption.setAnchor(
                new Rectangle2D.Double(
                        SlideFrame.MARGIN, top, SlideFrame.INNER, SlideTablePart.CAPTION));
        String words = part.table().caption() + (part.continued() ? ", continued" : "");
        SlideWords.fill(caption, List.of(SlideLine.heading(words).at(12)), Role.TEXT);
        top = SlideTable.add(here(), part, top + SlideTablePart.CAPTION) + SlideTablePart.APART;
    }

    private XSLFSlide here() {
        if (slide == null) throw new IllegalStateException("no slide is open");
        return slide;
    }

    private void turn(SlideLayout layout) {
        close();
        open(layout);
    }

    private void open(SlideLayout layout) {
        XSLFSlide opened = frame.headed(page, first, layout);
        slide = opened;
        body = layout == SlideLayout.TITLE_AND_CONTENT ? opened.getPlaceholder(1) : null;
        top = begin();
        if (hasChips()) SlideChips.add(opened, page, top - CHIPS);
    }

    private double begin() {
        return SlideFrame.below(page, first) + APART + (hasChips() ? CHIPS : 0);
    }

    private boolean hasChips() {
        return first && page.all(PackBlock.Chips.class).findAny().isPresent();
    }

    private void close() {
        if (slide == null) return;
        frame.finish(slide, page, said);
        said.clear();
        slide = null;
        first = false;
    }
}
