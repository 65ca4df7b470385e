package io.github.placeline.app.pack;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;

/// Short names of pages, without reading a figure.
final class PageNames {

    private PageNames() {}

    static String of(PageSubject subject, Workspace workspace) {
        return switch (subject) {
            case PageSubject.Cover _ -> "Cover";
            case PageSubject.Summary _ -> "Summary";
            case PageSubject.Profile _ -> "Area profile";
            case PageSubject.AllIndicators _ -> "All indicators";
            case PageSubject.Comparison _ -> "Comparison";
            case PageSubject.OneIndicator(var code, var part) ->
                    workspace.indicators().byCode(code).map(ShortName::title).orElse(code)
                            + (part.isTotal() ? "" : ", " + part.text());
            case PageSubject.Projects _ -> "Projects";
            case PageSubject.OneProject(_, var title) -> title;
            case PageSubject.SetOfParts(var name) -> name;
            case PageSubject.Changes _ -> "What has changed";
            case PageSubject.Notes _ -> "Notes";
            case PageSubject.OwnWords _ -> "Own words";
            case PageSubject.Method _ -> "Sources and methods";
        };
    }
}
