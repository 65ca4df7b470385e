package io.github.placeline.importing.ees;

import io.github.placeline.importing.csv.Header;
import io.github.placeline.model.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Where a tidy file has the columns that all of them share; -1 for one it lacks.
record EesHeader(
        Header header,
        int time,
        int identifier,
        int level,
        int countryCode,
        int countryName,
        int regionCode,
        int regionName,
        int authorityNumber,
        int authorityCode,
        int authorityName) {

    private static final List<String> REQUIRED =
            List.of("time_period", "time_identifier", "geographic_level");

    private static final Set<String> TELLING =
            Set.of(
                    "time_period",
                    "time_identifier",
                    "geographic_level",
                    "country_code",
                    "country_name",
                    "region_code",
                    "old_la_code",
                    "new_la_code");

    private static final Map<String, String> OFTEN_CALLED =
            Map.of(
                    "year", "time_period",
                    "period", "time_period",
                    "time", "time_period",
                    "time_type", "time_identifier",
                    "level", "geographic_level",
                    "geography_level", "geographic_level");

    /// Places below the authority, which rows of charted levels do not have.
    private static final Set<String> SMALLER_PLACES =
            Set.of(
                    "lad_code",
                    "lad_name",
                    "pcon_code",
                    "pcon_name",
                    "ward_code",
                    "ward_name",
                    "lsip_code",
                    "lsip_name",
                    "local_enterprise_partnership_code",
                    "local_enterprise_partnership_name",
                    "english_devolved_area_code",
                    "english_devolved_area_name",
                    "mayoral_combined_authority_code",
                    "mayoral_combined_authority_name",
                    "opportunity_area_code",
                    "opportunity_area_name",
                    "trust_id",
                    "trust_name",
                    "sponsor_id",
                    "sponsor_name",
                    "rsc_region_lead_name",
                    "planning_area_code",
                    "planning_area_name",
                    "pfa_code",
                    "pfa_name",
                    "school_urn",
                    "school_laestab",
                    "school_name",
                    "estab",
                    "laestab",
                    "provider_ukprn",
                    "provider_name",
                    "institution_id",
                    "institution_name");

    /// Whether a table looks like a tidy file, complete or not.
    static boolean isTidy(Header header) {
        return TELLING.stream().filter(header::has).count() >= 3;
    }

    /// Finds the columns.
    ///
    /// @throws Refusal when a required one is missing or a name stands twice
    static EesHeader of(String file, Header header) {
        refuseMissing(file, header);
        refuseTwins(file, header);
        return new EesHeader(
                header,
                header.find("time_period"),
                header.find("time_identifier"),
                header.find("geographic_level"),
                header.find("country_code"),
                header.find("country_name"),
                header.find("region_code"),
                header.find("region_name"),
                header.find("old_la_code"),
                header.find("new_la_code"),
                header.find("la_name"));
    }

    private static void refuseMissing(String file, Header header) {
        List<String> missing = REQUIRED.stream().filter(name -> !header.has(name)).toList();
        if (missing.isEmpty()) return;
        List<String> renames =
                header.names().stream()
                        .filter(name -> missing.contains(OFTEN_CALLED.getOrDefault(name, "")))
                        .map(name -> name + " to " + OFTEN_CALLED.get(name))
                        .toList();
        throw Refusal.ofInput(
                "%s lacks the column%s %s.%s"
                        .formatted(
                                file,
                                missing.size() == 1 ? "" : "s",
                                String.join(" and ", missing),
                                renames.isEmpty()
                                        ? " Add it, then import the file again."
                                        : " Rename "
                                                + String.join(" and ", renames)
                                                + ", then import it again."));
    }

    private static void refuseTwins(String file, Header header) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.names().get(column).toLowerCase(Locale.ROOT);
            if (!name.isEmpty())
                places.computeIfAbsent(name, _ -> new ArrayList<>()).add(column + 1);
        }
        for (String name : header.names()) {
            List<Integer> twins = places.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
            if (twins.size() > 1) {
                throw Refusal.ofInput(
                        "%s has the column %s twice (columns %d and %d), so it is not clear which to read. Rename or remove one."
                                .formatted(file, name, twins.getFirst(), twins.get(1)));
            }
        }
    }

    /// Says whether the column tells of time or of an area at a charted level.
    boolean isShared(int column) {
        return column == time
                || column == identifier
                || column == level
                || column == countryCode
                || column == countryName
                || column == regionCode
                || column == regionName
                || column == authorityNumber
                || column == authorityCode
                || column == authorityName;
    }

    boolean isSmallerPlace(int column) {
        return SMALLER_PLACES.contains(name(column).toLowerCase(Locale.ROOT));
    }

    String name(int column) {
        return header.names().get(column);
    }

    /// The columns that are this file's own: filters, indicators and whatever else.
    int[] own() {
        return IntStream.range(0, header.size())
                .filter(column -> !isShared(column) && !name(column).isEmpty())
                .toArray();
    }
}
