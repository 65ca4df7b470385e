package io.github.placeline.analysis.twenty;

import io.github.placeline.analysis.twenty.Chosen.CountColumns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The twenty series: rising, falling, level, short, broken, withheld, below zero, large, counted.
final class TwentySeries {

    private static final String TABLE =
            """
            # why; title; area; code; good; decimals; before; after; gap; broken at
            long gap in the record; expected standard in reading, writing and maths at 11; Blackpool; KS2RWM_Expected_STD; 1; 1; ; %; pp;
            rising, and that is bad; pupils who are often absent; Blackpool; TotPerAbNew; -1; 2; ; %; pp;
            a break in the series; good level of development at 5; Stoke-on-Trent; FSP_NEW_GOODDEV; 1; 1; ; %; pp; 2022
            a count, falling; first-time entrants to youth justice; Birmingham; FirstYJS; -1; 0; ; ; ;
            a count without a good direction; children looked after; Kent; LACnum; 0; 0; ; ; ;
            large values; pupils with the pupil premium; Birmingham; Premium; 0; 0; ; ; ;
            below zero throughout; progress in eight subjects to 16; Knowsley; AVG_Prog8_Score; 1; 2; ; points; points;
            too few points; children in families on low incomes; Middlesbrough; ChildPov; -1; 1; ; %; pp;
            nearly level; average maths score at 11; Bradford; KS2M_AVG_Scaled_Score; 1; 0; ; points; points;
            pounds; weekly cost of a child looked after; Manchester; LACFinance; 0; 0; £; ; £;
            pooled years that overlap, up and down; under-18s in hospital for alcohol; Liverpool; Hosp_Adm_Alc_<18yrs; -1; 2; ; per 100,000; per 100,000;
            withheld in most years; children looked after who moved three times; City of London; LACStable_2016on; -1; 1; ; %; pp;
            level while England moved; level 3 by 19; Oldham; Level3Age19; 1; 2; ; %; pp;
            rising, but not clearly; two-year-olds with a funded place; Tower Hamlets; %_2yr_olds; 1; 1; ; %; pp;
            pooled years with one not published; children hurt on the roads; Doncaster; RTA; -1; 2; ; per 100,000; per 100,000;
            up and down by much; plans for special needs within 20 weeks; Somerset; SEN_EHC_All_20wks; 1; 1; ; %; pp;
            zeros and withheld years; children in need who were excluded; Rutland; CINPermExclusion; -1; 2; ; %; pp;
            a steep rise; pupils who miss half of school; Knowsley; TotSevPerAbNew; -1; 2; ; %; pp;
            """;

    private TwentySeries() {}

    static List<Chosen> all() {
        List<Chosen> all = new ArrayList<>();
        for (String line : TABLE.lines().filter(text -> !text.startsWith("#")).toList()) {
            String[] cells = line.split(";", -1);
            all.add(chosen(all.size() + 1, cells, cells[9].strip(), null));
        }
        all.add(
                counted(
                        19,
                        "counts of pupils: Wilson's interval; pupils suspended at least once;"
                                + " Blackpool; one_plus_fixed_rate; -1; 2; ; %; pp",
                        new CountColumns("one_plus_fixed", "headcount", true)));
        all.add(
                counted(
                        20,
                        "a count of events: Byar's interval; permanent exclusions; Blackpool;"
                                + " perm_excl_rate; -1; 2; ; per 100; per 100",
                        new CountColumns("perm_excl", "headcount", false)));
        return all;
    }

    private static Chosen counted(int number, String line, CountColumns counts) {
        return chosen(number, line.split(";", -1), "", counts);
    }

    private static Chosen chosen(
            int number, String[] cells, String broken, @Nullable CountColumns counts) {
        return new Chosen(
                number,
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                cells[3].strip(),
                Integer.parseInt(cells[4].strip()),
                Integer.parseInt(cells[5].strip()),
                cells[6].strip(),
                spaced(cells[7].strip()),
                cells[8].strip().equals("£") ? "" : spaced(cells[8].strip()),
                broken.isEmpty() ? null : Integer.valueOf(broken),
                counts);
    }

    private static String spaced(String words) {
        return words.isEmpty() || words.equals("%") ? words : " " + words;
    }
}
