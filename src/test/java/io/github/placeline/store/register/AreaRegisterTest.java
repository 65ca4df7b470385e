package io.github.placeline.store.register;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import io.github.placeline.store.register.AreaRegister.Alias;
import io.github.placeline.store.register.AreaRegister.OtherCode;
import io.github.placeline.store.register.AreaRegister.Part;
import io.github.placeline.store.register.AreaRegister.Succession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRegisterTest {

    private final AreaRegister register = AreaRegister.ofEngland();

    @Test
    void holdsEveryAuthorityOfToday() {
        Map<String, Long> types =
                ofKind(AreaKind.LOCAL_AUTHORITY)
                        .filter(area -> !area.isClosed())
                        .collect(groupingBy(Area::type, counting()));

        assertThat(types)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "London borough", 32L,
                                "City corporation", 1L,
                                "Metropolitan district", 36L,
                                "Unitary authority", 63L,
                                "County", 21L));
        assertThat(types.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(153);
    }

    @Test
    void holdsTheCouncilsClosedSince2009() {
        assertThat(ofKind(AreaKind.LOCAL_AUTHORITY).filter(Area::isClosed).map(Area::number))
                .containsExactlyInAnyOrder(820, 875, 835, 836, 837, 928, 909);
    }

    @Test
    void saysInTheNameOfAClosedCouncilThatItIsClosed() {
        assertThat(ofKind(AreaKind.LOCAL_AUTHORITY).filter(Area::isClosed))
                .allSatisfy(council ->
                        assertThat(council.name())
                                .endsWith(
                                        " (pre-"
                                                + Objects.requireNonNull(
                                                                council.lifetime().closed())
                                                        .getYear()
                                                + ")"));
    }

    @Test
    void putsEveryAuthorityInARegion() {
        assertThat(register.regions().values()).allMatch(area -> area.kind() == AreaKind.REGION);
        assertThat(ofKind(AreaKind.LOCAL_AUTHORITY))
                .allSatisfy(area ->
                        assertThat(register.parts())
                                .filteredOn(part -> part.part().equals(area))
                                .filteredOn(part -> part.whole().kind() == AreaKind.REGION)
                                .extracting(Part::whole)
                                .containsExactly(register.regions().get(area)));
    }

    @Test
    void dividesLondonIntoFourteenInnerAndNineteenOuterAuthorities() {
        assertThat(partsOf("E12000007"))
                .extracting(Area::name)
                .containsExactly("Inner London", "Outer London");
        assertThat(partsOf("E13000001")).hasSize(14).extracting(Area::name).contains("Newham");
        assertThat(partsOf("E13000002")).hasSize(19).extracting(Area::name).contains("Greenwich");
    }

    @Test
    void dividesEnglandIntoNineRegions() {
        assertThat(partsOf(Area.ENGLAND))
                .extracting(Area::number)
                .containsExactly(980, 981, 982, 983, 984, 985, 986, 989, 990);
    }

    @Test
    void givesNoCodeNumberOrKeyTwice() {
        assertThat(
                        Stream.concat(
                                register.areas().stream().map(Area::code),
                                register.otherCodes().stream().map(OtherCode::code)))
                .doesNotHaveDuplicates();
        assertThat(register.areas().stream().map(Area::number).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(register.areas()).extracting(Area::id).doesNotHaveDuplicates();
        assertThat(register.areas()).extracting(Area::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            textBlock =
                    """
                    # code,    area,           kind
                    E06000009, Blackpool,      Unitary authority
                    E08000038, Barnsley,       Metropolitan district
                    E08000016, Barnsley,       Metropolitan district
                    E06000048, Northumberland, Unitary authority
                    E10000022, Northumberland, Unitary authority
                    E10000002, Buckinghamshire, Unitary authority
                    E10000033, Wiltshire,      Unitary authority
                    E10000009, Dorset (pre-2019), County
                    E06000059, Dorset,         Unitary authority
                    """)
    void findsAnAuthorityByTheCodesItHasAndHad(String code, String name, String type) {
        assertThat(register.byCode(code)).get().returns(name, Area::name).returns(type, Area::type);
    }

    @Test
    void knowsWhenAnOldCodeGaveWay() {
        assertThat(register.otherCodes())
                .contains(
                        new OtherCode(
                                "E06000048",
                                area("E06000057"),
                                new Lifetime(LocalDate.of(2009, 4, 1), LocalDate.of(2013, 4, 1))));
        assertThat(register.byCode("E99999999")).isEmpty();
    }

    @Test
    void knowsWhatTookThePlaceOfEveryClosedArea() {
        assertThat(register.successions().stream().map(Succession::closed).collect(toSet()))
                .isEqualTo(register.areas().stream().filter(Area::isClosed).collect(toSet()));
        assertThat(register.successions())
                .allSatisfy(change ->
                        assertThat(
                                        change.successor()
                                                .lifetime()
                                                .contains(
                                                        Objects.requireNonNull(
                                                                change.closed()
                                                                        .lifetime()
                                                                        .closed())))
                                .as(
                                        "%s existed when %s closed",
                                        change.successor(), change.closed())
                                .isTrue());
    }

    @Test
    void splitsOldDorsetBetweenNewDorsetAndItsNeighbour() {
        assertThat(register.successions())
                .filteredOn(change -> change.closed().code().equals("E10000009"))
                .extracting(change -> change.successor().number())
                .containsExactly(838, 839);
    }

    @Test
    void leavesOneNameToItsDates() {
        Map<String, Set<Area>> meanings =
                Stream.concat(
                                register.areas().stream().map(area -> new Alias(area.name(), area)),
                                register.aliases().stream())
                        .collect(
                                groupingBy(
                                        alias -> plain(alias.alias()),
                                        mapping(Alias::area, toSet())));

        meanings.values().removeIf(areas -> areas.size() == 1);
        assertThat(meanings)
                .containsExactlyEntriesOf(
                        Map.of("dorset", Set.of(area("E10000009"), area("E06000059"))));
    }

    @Test
    void listsNoAliasThatIgnoringCaseAndPunctuationCovers() {
        Set<Alias> seen = new HashSet<>();
        for (Area area : register.areas()) seen.add(new Alias(plain(area.name()), area));

        assertThat(register.aliases())
                .allMatch(alias -> seen.add(new Alias(plain(alias.alias()), alias.area())));
    }

    @ParameterizedTest(name = "{0} is in wave {1}, made of {2}, with {3} to stand in")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    # name,              wave, members,                      stand-in
                    Blackpool,              1, Blackpool,                    -
                    Derby,                  1, Derby,                        -
                    North Yorkshire Coast,  1, Scarborough,                  North Yorkshire
                    Norwich,                1, Norwich,                      Norfolk
                    Oldham,                 1, Oldham,                       -
                    West Somerset,          1, West Somerset,                Somerset
                    Bradford,               2, Bradford,                     -
                    Doncaster,              2, Doncaster,                    -
                    Fenland and East Cambridgeshire, 2, Fenland;East Cambridgeshire, Cambridgeshire
                    Hastings,               2, Hastings,                     East Sussex
                    Ipswich,                2, Ipswich,                      Suffolk
                    Stoke-on-Trent,         2, Stoke-on-Trent,               -
                    """)
    void knowsTheTwelveOpportunityAreas(
            String name, int wave, String members, @Nullable String standIn) {
        OpportunityArea found =
                register.opportunityAreas().stream()
                        .filter(each -> each.area().name().equals(name + " opportunity area"))
                        .findFirst()
                        .orElseThrow();

        assertThat(register.opportunityAreas()).hasSize(12);
        assertThat(found.wave()).isEqualTo(wave);
        assertThat(found.announced())
                .isEqualTo(wave == 1 ? LocalDate.of(2016, 10, 4) : LocalDate.of(2017, 1, 18));
        assertThat(found.members()).extracting(Area::name).containsExactly(members.split(";"));
        assertThat(found.standIn() == null ? null : found.standIn().name()).isEqualTo(standIn);
        assertThat(found.programme().contains(LocalDate.of(2022, 8, 31))).isTrue();
        assertThat(found.programme().contains(LocalDate.of(2022, 9, 1))).isFalse();
        assertThat(partsOf(found.area().code())).isEqualTo(found.members());
    }

    @Test
    void letsTheAuthorityAroundTheDistrictsStandIn() {
        assertThat(register.opportunityAreas())
                .allSatisfy(each ->
                        assertThat(each.members())
                                .allSatisfy(member ->
                                        assertThat(
                                                        each.standIn() == null
                                                                ? member.kind()
                                                                        == AreaKind.LOCAL_AUTHORITY
                                                                : partsOf(each.standIn().code())
                                                                        .contains(member))
                                                .isTrue()));
    }

    private Stream<Area> ofKind(AreaKind kind) {
        return register.areas().stream().filter(area -> area.kind() == kind);
    }

    private Area area(String code) {
        return register.byCode(code).orElseThrow();
    }

    private List<Area> partsOf(String code) {
        return register.parts().stream()
                .filter(part -> part.whole().code().equals(code))
                .map(Part::part)
                .toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
