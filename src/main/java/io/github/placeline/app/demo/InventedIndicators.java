package io.github.placeline.app.demo;

import static io.github.placeline.model.Polarity.HIGHER_IS_BETTER;
import static io.github.placeline.model.Polarity.LOWER_IS_BETTER;
import static io.github.placeline.model.Polarity.NEUTRAL;

import io.github.placeline.app.demo.InventedIndicator.Rhythm;
import io.github.placeline.model.Unit;
import java.util.List;

/// What the demonstration measures, under the priorities of its areas.
record InventedIndicators(String priority, List<InventedIndicator> indicators) {

    static List<InventedIndicators> all() {
        return List.of(start(), sixteen(), attendance(), work());
    }

    private static InventedIndicators start() {
        return new InventedIndicators(
                "A good start",
                List.of(
                        share(
                                        "good-level",
                                        "Good level of development",
                                        "Pupils aged 5, end of Reception",
                                        58,
                                        69)
                                .gaps(-9, -3.5, -4, -7.5, 1, 2)
                                .counted(1_900)
                                .without(2020, 2021)
                                .brokenIn(2022),
                        share(
                                        "phonics",
                                        "Phonics check met",
                                        "Pupils aged 6, end of Year 1",
                                        60,
                                        80)
                                .gaps(-7, -2, -3, -5, 2, 1.5)
                                .counted(1_900)
                                .without(2020, 2021),
                        share(
                                        "standard-at-11",
                                        "Expected standard at age 11",
                                        "Reading, writing and maths",
                                        52,
                                        62)
                                .gaps(-10, -4, -5, -8, 2, 3)
                                .decimals(0)
                                .strays(1.2)
                                .without(2020, 2021)
                                .brokenIn(2016)));
    }

    private static InventedIndicators sixteen() {
        return new InventedIndicators(
                "Doing well at 16",
                List.of(
                        InventedIndicator.of(
                                        "attainment-8",
                                        "Attainment 8 score",
                                        "Average points per pupil",
                                        Unit.POINTS,
                                        HIGHER_IS_BETTER,
                                        48.2,
                                        46)
                                .gaps(-7, -4.5, -4, -8.5, 1, 1.5)
                                .brokenIn(2017),
                        InventedIndicator.of(
                                        "progress-8",
                                        "Progress 8 score",
                                        "Points against pupils who started alike",
                                        Unit.POINTS,
                                        HIGHER_IS_BETTER,
                                        -0.02,
                                        -0.03)
                                .gaps(-0.5, -0.3, -0.4, -0.75, 0.1, 0.15)
                                .decimals(2)
                                .strays(0.06)
                                .without(2011, 2012, 2013, 2014, 2015, 2020, 2021, 2022, 2025),
                        share(
                                        "english-maths",
                                        "Grade 5 in English and maths",
                                        "Pupils aged 16",
                                        39,
                                        45)
                                .gaps(-12, -6, -5, -13, 2, 3)
                                .counted(1_600)
                                .provisionalAtLast()));
    }

    private static InventedIndicators attendance() {
        return new InventedIndicators(
                "In school and well",
                List.of(
                        lowShare(
                                        "persistent-absence",
                                        "Persistent absence",
                                        "Missed 10% or more",
                                        13,
                                        18.5)
                                .gaps(4, 2.5, 2, 4.5, -1, -1)
                                .without(2020)
                                .provisionalAtLast(),
                        lowShare("absence-by-term", "Absence by term", "Sessions missed", 5.2, 7)
                                .gaps(1.1, 0.5, 0.4, 1.2, -0.2, -0.3)
                                .strays(0.25)
                                .in(Rhythm.TERMS)
                                .without(2020),
                        InventedIndicator.of(
                                        "suspensions",
                                        "Suspensions",
                                        "For each 100 pupils",
                                        Unit.per(100),
                                        LOWER_IS_BETTER,
                                        4.5,
                                        11)
                                .gaps(2, 1.5, 1, 5, -0.5, -1)
                                .counted(21_000),
                        share(
                                        "plans-in-time",
                                        "Education, health and care plans",
                                        "Issued within 20 weeks",
                                        55,
                                        50)
                                .gaps(-5, 14, 3, -9, 2, 5)
                                .strays(3)
                                .counted(140)
                                .in(Rhythm.CALENDAR)
                                .without(2011, 2012, 2013, 2014)));
    }

    private static InventedIndicators work() {
        return new InventedIndicators(
                "Into work and further study",
                List.of(
                        lowShare(
                                        "not-in-work",
                                        "Not in education or work",
                                        "Young people aged 16 and 17",
                                        5.5,
                                        3.4)
                                .gaps(2.5, 1.2, 1, 4, -0.4, -0.6)
                                .strays(0.3)
                                .counted(3_300)
                                .in(Rhythm.FINANCIAL),
                        share("level-3-by-19", "Level 3 by age 19", "Young people aged 19", 52, 58)
                                .gaps(-12, -8, -6, -14, 3, 4)
                                .strays(0.5),
                        share(
                                        "after-16",
                                        "In education or work after 16",
                                        "Stayed for two terms",
                                        88,
                                        91.5)
                                .gaps(-4, -2, -2, -7, 0.5, 1)
                                .strays(0.4)
                                .without(2025),
                        InventedIndicator.of(
                                        "free-meals",
                                        "Free school meals",
                                        "Pupils who may have them",
                                        Unit.PERCENT,
                                        NEUTRAL,
                                        18,
                                        25)
                                .gaps(9, 10, 6, 9, -3, -4)
                                .strays(0.3)
                                .in(Rhythm.CALENDAR)));
    }

    private static InventedIndicator share(
            String code, String name, String population, double from, double to) {
        return InventedIndicator.of(
                code, name, population, Unit.PERCENT, HIGHER_IS_BETTER, from, to);
    }

    private static InventedIndicator lowShare(
            String code, String name, String population, double from, double to) {
        return InventedIndicator.of(
                code, name, population, Unit.PERCENT, LOWER_IS_BETTER, from, to);
    }
}
