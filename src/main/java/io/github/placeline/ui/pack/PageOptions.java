package io.github.placeline.ui.pack;

import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.EnumSet;
import java.util.Set;

/// What can be chosen for a page of each kind; nothing is offered that would change nothing.
final class PageOptions {

    private PageOptions() {}

    static Set<Shown> of(PageSubject subject) {
        return switch (subject) {
            case PageSubject.OneIndicator _ -> EnumSet.complementOf(EnumSet.of(Shown.ONE_SHEET));
            case PageSubject.Comparison _ -> EnumSet.of(Shown.REGION, Shown.ONE_SHEET);
            case PageSubject.Summary _, PageSubject.Profile _, PageSubject.Method _ ->
                    EnumSet.of(Shown.ONE_SHEET);
            case PageSubject.OneProject _ -> EnumSet.of(Shown.NOTES);
            case PageSubject.Cover _,
                    PageSubject.AllIndicators _,
                    PageSubject.Projects _,
                    PageSubject.SetOfParts _,
                    PageSubject.Changes _,
                    PageSubject.Notes _,
                    PageSubject.OwnWords _ ->
                    EnumSet.noneOf(Shown.class);
        };
    }

    /// Whether a page looks back over years.
    static boolean hasYears(PageSubject subject) {
        return subject instanceof PageSubject.OneIndicator
                || subject instanceof PageSubject.Profile;
    }

    /// Whether the figures of a page suggest a sentence.
    static boolean hasSuggestion(PageSubject subject) {
        return subject instanceof PageSubject.OneIndicator
                || subject instanceof PageSubject.Summary
                || subject instanceof PageSubject.Profile
                || subject instanceof PageSubject.AllIndicators
                || subject instanceof PageSubject.Comparison;
    }
}
