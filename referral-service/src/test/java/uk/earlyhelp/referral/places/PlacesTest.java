package uk.earlyhelp.referral.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.referral.policy.EditedPack;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PackProblem;
import uk.earlyhelp.referral.policy.PolicyPack;

class PlacesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private static Places read(PackFolder folder) {
        return Places.read(folder, PolicyPack.read(folder).codes());
    }

    private final Places places = read(PackFolder.builtIn("cwac-2024"));

    @Test
    void fourPilotAreasSixCentresAndEightNavigators() {
        assertThat(places.gazetteer().pilotAreas()).hasSize(4);
        assertThat(places.gazetteer().pilotAreas().stream().flatMap(pilot -> pilot.centres().stream()))
                .containsExactlyInAnyOrder(
                        "blacon", "chester-victoria", "over", "portside", "stanlaw", "victoria-road");
        assertThat(places.gazetteer().teams().stream()
                        .filter(team -> team.kind() == Team.Kind.NAVIGATORS)
                        .mapToInt(Team::capacity)
                        .sum())
                .isEqualTo(8);
    }

    @Test
    void everySchoolIsAnAgencyThatRefersAsASchool() {
        assertThat(places.schools().all()).hasSizeGreaterThanOrEqualTo(60);
        for (School school : places.schools().all()) {
            Agency agency =
                    places.agencies().find("school-" + school.code(), TODAY).orElseThrow();
            assertThat(agency.source()).isEqualTo("2A");
        }
    }

    @Test
    void anAgencyIsUnknownBeforeItsFirstDayButKeepsItsName() {
        assertThat(places.agencies().find("police", LocalDate.of(2001, 1, 1))).isEmpty();
        assertThat(places.agencies().name("police")).isEqualTo("Police");
        assertThat(places.agencies().name("gone-for-good")).isEqualTo("gone-for-good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    places.json   | "district": "neston"  | "district": "nestor"    | places.json: District 'nestor', named by area 'neston', does not exist.
                    places.json   | "area": "neston"      | "area": "nestor"        | places.json: Area 'nestor'
                    places.json   | "centres": ["blacon"  | "centres": ["bacon"     | places.json: Centre 'bacon', named by pilot area 'chester', does not exist.
                    places.json   | "parish": "malpas"    | "parish": "malta"       | places.json: Parish 'malta', named by patch 'SY14', does not exist.
                    places.json   | "at": "CH1 5"         | "at": "CH1 4"           | places.json: The dates of patch 'CH1 4' overlap
                    places.json   | "at": "CH1 5"         | "at": "Chester"         | places.json: 'Chester' is not the beginning of a postcode, such as CH1, CH1 5 or CH1 5AB.
                    places.json   | "kind": "locality"    | "kind": "borough-wide"  | places.json: The number of locality teams of area 'chester' is 0 but must be at least 1.
                    schools.json  | "centre": "over"      | "centre": "under"       | Centre 'under', named by school '8962002', does not exist.
                    schools.json  | "code": "8962002"     | "code": "8962001"       | School '8962001' is there twice.
                    schools.json  | "CW7 1LD"             | "CW10 1LD"              | The postcode of school '8962002' lies in no patch of this authority.
                    schools.json  | "phase": "primary"    | "phase": "prime"        | Code 'prime', named by school '8962001', is not in list 'school-phase'.
                    agencies.json | "source": "5B"        | "source": "5X"          | Code '5X', named by agency 'council-frontdoor', is not in list 'referral-sources'.
                    agencies.json | authority-wirral      | authority-viral         | Agency 'authority-wirral', named by Wirral, does not exist.
                    """)
    void aWrongPlaceIsRefusedInOneSentence(String file, String text, String replacement, String sentence)
            throws IOException {
        PackFolder edited = EditedPack.with(folder, file, text, replacement);
        assertThatThrownBy(() -> read(edited)).isInstanceOf(PackProblem.class).hasMessageStartingWith(sentence);
    }
}
