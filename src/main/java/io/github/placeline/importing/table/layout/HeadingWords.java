package io.github.placeline.importing.table.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/// The words by which headings tell what stands below them.
final class HeadingWords {

    private static final Pattern AREA_NAME =
            words(
                    "(?:la|lea|lad|utla|ltla|area|areas|local areas?|local authority|local"
                            + " authorities|authority|authorities|council|councils|district|districts|place|places|geography|geographic"
                            + " area|location|county|region|regions|la and regions|locality|la /"
                            + " region|local authority or region|local authority / region|england /"
                            + " la)(?: names?)?|name");
    private static final Pattern REGION =
            words("(?:parent |gov |government )?(?:region|country)(?: name| code)?s?");
    private static final Pattern AREA_NUMBER =
            words(
                    "(?:old |new )?(?:la|lea|dfe|dcsf|local"
                            + " authority|authority|area|council|lestab)["
                            + " _]*(?:code|no|number|num|id|nos)?|code|no|number");
    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\b(?:years?|period|time|quarter|qtr|month|week|year ending|year"
                            + " ended|academic|financial|reporting|date)\\b");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:date|dated|received|returned|submitted|updated|extracted|signed"
                            + " off|deadline|due|entered|published)\\b");
    private static final Pattern INDICATOR =
            words(
                    "(?:measure|indicator|metric|data item|statistic|kpi|variable|outcome)s?(?:"
                            + " names?| titles?| descriptions?)?|what is measured");
    private static final Pattern BREAKDOWN =
            Pattern.compile(
                    "\\b(?:sex|gender|ethnic\\w*|fsm|free school meals?|disadvantage\\w*|pupil"
                            + " groups?|characteristics?|age|ages|age group|year"
                            + " group|sen|send|phase|school types?|establishment types?|groups?|key"
                            + " stage|language|eal|subgroups?|breakdown|category|need|persons?|cohort|pupils)\\b");
    private static final Pattern REMARK =
            Pattern.compile(
                    "\\b(?:comments?|notes?|remarks?|contact|owner|e-?mail|source|links?|url|footnotes?|signed|checked|reason|officer|phone|postcode)\\b");
    private static final Pattern NO_FIGURE =
            words(
                    "(?:rank|ranking|row|id|urn|order|index|key|quartile|band|longitude|latitude|easting|northing|s"
                            + " no|serial)(?: .*)?");
    private static final Pattern CHANGE =
            words("(?:change|difference|diff|variance|gap|movement|\\+/-|trend|vs|versus)\\b.*");
    private static final Pattern GENERIC =
            words(
                    "(?:the"
                            + " )?(?:values?|figures?|data|amounts?|results?|scores?|rates?|percentages?|percent|per"
                            + " cent|%|numbers?|counts?|totals?|n|obs"
                            + " value|observation|actual|outturn|latest|\\(%\\)|value \\(%\\)|all|no)");
    private static final Pattern NUMERATOR = words("numerators?(?: .*)?|num");
    private static final Pattern DENOMINATOR =
            words("denominators?(?: .*)?|den|denom|base|cohort|cohort size|population");
    private static final Pattern LOW =
            words(
                    "(?:lower|low)(?: 95| ?%| ci| confidence| limit| bound| interval)*|lci|lcl|ci"
                            + " lower|95 ?%? lower.*|.*\\blower"
                            + " (?:ci|confidence|limit|bound).*|.*\\b(?:lci|lcl)");
    private static final Pattern HIGH =
            words(
                    "(?:upper|high|higher)(?: 95| ?%| ci| confidence| limit| bound|"
                            + " interval)*|uci|ucl|ci upper|95 ?%? upper.*|.*\\bupper"
                            + " (?:ci|confidence|limit|bound).*|.*\\b(?:uci|ucl)");
    private static final Pattern QUALITY =
            words("(?:data )?(?:quality|status|provisional|flag|flags|standing)");

    private final String words;

    HeadingWords(String heading) {
        words =
                heading.toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replaceAll("[\\s.:]+", " ")
                        .strip();
    }

    private static Pattern words(String whole) {
        return Pattern.compile("^(?:" + whole + ")$");
    }

    boolean areaName() {
        return AREA_NAME.matcher(words).matches();
    }

    boolean region() {
        return REGION.matcher(words).matches();
    }

    boolean areaNumber() {
        return AREA_NUMBER.matcher(words).matches();
    }

    boolean period() {
        return PERIOD.matcher(words).find();
    }

    boolean date() {
        return DATE.matcher(words).find();
    }

    boolean indicator() {
        return INDICATOR.matcher(words).matches();
    }

    boolean breakdown() {
        return BREAKDOWN.matcher(words).find();
    }

    boolean remark() {
        return REMARK.matcher(words).find();
    }

    boolean noFigure() {
        return NO_FIGURE.matcher(words).matches();
    }

    boolean change() {
        return CHANGE.matcher(words).matches();
    }

    /// Whether it says no more than that figures stand below it.
    boolean generic() {
        return words.isEmpty() || GENERIC.matcher(words).matches();
    }

    boolean numerator() {
        return NUMERATOR.matcher(words).matches();
    }

    boolean denominator() {
        return DENOMINATOR.matcher(words).matches();
    }

    boolean low() {
        return LOW.matcher(words).matches();
    }

    boolean high() {
        return HIGH.matcher(words).matches();
    }

    boolean quality() {
        return QUALITY.matcher(words).matches();
    }
}
