package io.github.placeline.export.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One page of a pack. Every page has a title, which is its heading, and a name, which is its
/// bookmark.
///
/// @param name short, for lists of pages: "Persistent absence"
/// @param context the area and what the page belongs to: "Blackpool · Attendance"; may be empty
/// @param title a sentence, or a few words
/// @param blocks from top to bottom, in reading order
/// @param source where its figures come from, of which date they are and as at when; empty on pages
///   without figures
public record PackPage(
        Layout layout,
        String name,
        String context,
        String title,
        List<PackBlock> blocks,
        String source) {

    /// How a page is set.
    public enum Layout {
        COVER,
        PAGE
    }

    public PackPage {
        blocks = List.copyOf(blocks);
    }

    public static PackPage of(
            String name, String context, String title, List<PackBlock> blocks, String source) {
        return new PackPage(Layout.PAGE, name, context, title, blocks, source);
    }

    /// The blocks of one kind, in order.
    <T extends PackBlock> Stream<T> all(Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// Everything that is said on the page in sentences.
    String sentences() {
        return all(PackBlock.Words.class)
                .map(PackBlock.Words::text)
                .collect(Collectors.joining("\n"));
    }
}
