package io.github.placeline.ui;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.notes.RecordWays;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Place.OneRecord.Part;

/// Leads from the indicator that is shown to the record behind it.
record RecordLinks(IndicatorViewModel shown, Navigator navigator) implements RecordWays {

    @Override
    public void ranking() {
        shown.loaded()
                .map(IndicatorFacts::question)
                .ifPresent(asked -> navigator.showRanking(asked.area(), asked.indicator()));
    }

    @Override
    public void revisions() {
        go(Part.REVISIONS);
    }

    @Override
    public void changes() {
        go(Part.CHANGES);
    }

    @Override
    public void joints() {
        go(Part.JOINTS);
    }

    @Override
    public void enter() {
        shown.loaded()
                .ifPresent(facts -> {
                    IndicatorQuestion question = facts.question();
                    navigator.go(new Place.Entry(question.area(), question.indicator()));
                });
    }

    private void go(Part part) {
        shown.loaded()
                .ifPresent(facts -> {
                    IndicatorQuestion question = facts.question();
                    navigator.go(
                            new Place.OneRecord(
                                    question.area(),
                                    question.indicator(),
                                    question.breakdown(),
                                    part));
                });
    }
}
