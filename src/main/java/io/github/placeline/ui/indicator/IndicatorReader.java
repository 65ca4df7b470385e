package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.GroupPair;
import io.github.placeline.app.indicator.GroupView;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.store.Workspace;
import java.util.Optional;

/// Reads what the page shows. Every call reads the file.
public interface IndicatorReader {

    IndicatorFacts facts(IndicatorQuestion question);

    /// Two groups beside each other.
    ///
    /// @param pair the two that are wanted, empty for those to begin with
    GroupFacts groups(IndicatorQuestion question, Optional<GroupPair> pair);

    /// Reads from a workspace.
    static IndicatorReader of(Workspace workspace) {
        IndicatorView view = new IndicatorView(workspace);
        GroupView groups = new GroupView(workspace);
        return new IndicatorReader() {
            @Override
            public IndicatorFacts facts(IndicatorQuestion question) {
                return view.facts(fresh(question));
            }

            @Override
            public GroupFacts groups(IndicatorQuestion question, Optional<GroupPair> pair) {
                IndicatorQuestion asked = fresh(question);
                return pair.map(both -> groups.facts(asked, both, BreakdownChoice::words))
                        .orElseGet(() -> groups.facts(asked, BreakdownChoice::words));
            }

            // About the indicator as it is defined now: somebody may have changed it since.
            private IndicatorQuestion fresh(IndicatorQuestion question) {
                return workspace
                        .indicators()
                        .byCode(question.indicator().code())
                        .map(question::about)
                        .orElse(question);
            }
        };
    }
}
