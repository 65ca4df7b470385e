package io.github.placeline.importing.lait;

import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.importing.match.AreaMatcher;
import io.github.placeline.importing.match.AreaMatcher.Match;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.store.Incoming;
import java.util.ArrayList;
import java.util.List;

/// The areas of the long file, named by a number and a name, each looked up once.
final class LaitAreas {

    static final int NOT_FOUND = -1;

    private final AreaMatcher matcher;
    private final Incoming incoming;
    private final Findings findings;
    private final Words numbers = new Words();
    private final Words names = new Words();
    private final List<Seen> byNumber = new ArrayList<>();
    private Seen last = Seen.NOTHING;

    LaitAreas(AreaMatcher matcher, Incoming incoming, Findings findings) {
        this.matcher = matcher;
        this.incoming = incoming;
        this.findings = findings;
    }

    /// @param name the name's number in its column
    /// @param area its number in the file, or [#NOT_FOUND]
    /// @param why it was not found
    private record Seen(int name, int area, Cause why) {
        static final Seen NOTHING = new Seen(-1, NOT_FOUND, Cause.of(""));
    }

    /// The area's number in the file, or [#NOT_FOUND].
    int of(Cells cells, int numberCell, int nameCell) {
        int number = numbers.number(cells, numberCell);
        int name = names.number(cells, nameCell);
        while (byNumber.size() <= number) byNumber.add(Seen.NOTHING);
        last = byNumber.get(number);
        if (last.name() != name) {
            last = look(cells.line(), number, name);
            byNumber.set(number, last);
        }
        return last.area();
    }

    /// Why the area asked for last was not found.
    Cause why() {
        return last.why();
    }

    private Seen look(long line, int number, int name) {
        Match match = matcher.match("", numbers.word(number).strip(), names.word(name).strip());
        return switch (match) {
            case Match.Found(var area, var remark) -> {
                if (!remark.isEmpty()) findings.note(line, 0, remark);
                yield new Seen(name, incoming.areas().of(area), Seen.NOTHING.why());
            }
            case Match.NotAnArea(var given) ->
                    new Seen(name, NOT_FOUND, Cause.of("“" + given + "” is not an area."));
            case Match.NotFound unknown -> new Seen(name, NOT_FOUND, unknown.cause());
        };
    }
}
