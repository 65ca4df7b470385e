package io.github.placeline.importing.plan;

import org.jspecify.annotations.Nullable;

/// What a file would do, row by row: a window over columns of numbers, so that a million rows are
/// looked at without a million objects.
public interface Listing {

    /// Nothing to list: the file holds no readings.
    Listing EMPTY =
            new Listing() {
                @Override
                public int count(Outcome outcome) {
                    return 0;
                }

                @Override
                public boolean hasSeveralIndicators() {
                    return false;
                }

                @Override
                public View view(@Nullable Outcome only, String words) {
                    return View.NOTHING;
                }
            };

    /// How many rows of the file come to this; for rows that are held back before their cells are
    /// read, each counts as one.
    int count(Outcome outcome);

    /// Whether the rows must be told apart by their indicators or breakdowns.
    boolean hasSeveralIndicators();

    /// The rows that remain: first those held back and left out, then changed, new and unchanged
    /// ones, each by their lines.
    ///
    /// @param only the outcome to show, null for all
    /// @param words all of them must stand in the area, indicator, breakdown, period or reason, or
    ///   be the line; without regard to case; empty for all
    View view(@Nullable Outcome only, String words);

    /// Rows in their order.
    interface View {

        View NOTHING =
                new View() {
                    @Override
                    public int size() {
                        return 0;
                    }

                    @Override
                    public PlanRow at(int place) {
                        throw new IndexOutOfBoundsException(place);
                    }
                };

        int size();

        /// The row at this place, made anew each time.
        PlanRow at(int place);
    }
}
