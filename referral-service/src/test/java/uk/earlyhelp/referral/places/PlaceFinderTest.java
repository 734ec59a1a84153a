package uk.earlyhelp.referral.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.earlyhelp.referral.identifiers.Postcode;
import uk.earlyhelp.referral.places.Place.Elsewhere;
import uk.earlyhelp.referral.places.Place.FoundBy;
import uk.earlyhelp.referral.places.Place.Known;
import uk.earlyhelp.referral.places.Place.Unknown;
import uk.earlyhelp.referral.places.Place.Why;
import uk.earlyhelp.referral.policy.EditedPack;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PolicyPack;

class PlaceFinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String BLACON_SCHOOL = "8962001";
    private final PlaceFinder finder = read(PackFolder.builtIn("cwac-2024"));

    private static PlaceFinder read(PackFolder folder) {
        return Places.read(folder, PolicyPack.read(folder).codes()).finder();
    }

    private Place at(String postcode, LocalDate on) {
        return finder.find(Postcode.parse(postcode).orElseThrow(), null, on);
    }

    private Known known(String postcode, LocalDate on) {
        return at(postcode, on).known().orElseThrow();
    }

    @Test
    void aHomeInBlaconIsFoundWithEverythingAboutIt() {
        assertThat(at("CH1 5AB", TODAY))
                .isEqualTo(new Known(
                        "chester",
                        "chester",
                        "blacon",
                        "chester-early-help",
                        false,
                        null,
                        "chester",
                        FoundBy.ADDRESS,
                        FoundBy.ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({
        "CH1 2AB,chester-victoria,chester", "CH4 8AB,lache,", "CH65 2AB,stanlaw,ellesmere-port",
        "CH65 5AB,portside,ellesmere-port", "CH66 1AB,great-sutton,", "CW7 1AB,over,winsford",
        "CW7 3AA,wharton,", "CW9 5AB,victoria-road,northwich", "CH64 9AB,neston,"
    })
    void theLongestBeginningOfThePostcodeDecides(String postcode, String centre, String pilot) {
        assertThat(known(postcode, TODAY).centre()).isEqualTo(centre);
        assertThat(known(postcode, TODAY).pilotArea()).isEqualTo(pilot);
    }

    @Test
    void anExactPostcodeOverridesTheLongestBeginning() {
        assertThat(known("CW7 3AB", TODAY).centre()).isEqualTo("over");
    }

    @Test
    void anOverrideCountsOnlyWhileItIsInForce() {
        assertThat(known("CW6 9ZZ", LocalDate.of(2024, 5, 31)).centre()).isEqualTo("over");
        assertThat(known("CW6 9ZZ", LocalDate.of(2024, 6, 1)).centre()).isEqualTo("tarporley");
    }

    @ParameterizedTest
    @CsvSource({
        "CW6 9AB,tarporley",
        "SY14 7AB,malpas",
        "CH3 9AB,tattenhall",
        "CH3 8AB,tarvin",
        "WA6 0AB,helsby",
        "WA6 7AB,frodsham",
        "CW6 0AB,kelsall"
    })
    void ruralParishesAreRuralAndOutsideThePilots(String postcode, String parish) {
        Known place = known(postcode, TODAY);
        assertThat(place.rural()).isTrue();
        assertThat(place.parish()).isEqualTo(parish);
        assertThat(place.pilotArea()).isNull();
    }

    @Test
    void aPilotAreaBeginsOnItsFirstDay() {
        assertThat(known("CH1 5AB", LocalDate.of(2024, 5, 31)).pilotArea()).isNull();
        assertThat(known("CH1 5AB", LocalDate.of(2024, 6, 1)).pilotArea()).isEqualTo("chester");
    }

    @Test
    void chesterOneIsNoBeginningOfChesterTen() {
        assertThat(at("CW10 9AB", TODAY))
                .isEqualTo(new Elsewhere("E06000049", "Cheshire East", "authority-cheshire-east"));
    }

    @Test
    void aHomeAcrossTheBorderBelongsToItsOwnAuthorityWhateverTheSchool() {
        assertThat(finder.find(new Postcode("CH5 2AB"), BLACON_SCHOOL, TODAY)).isInstanceOf(Elsewhere.class);
    }

    @Test
    void theSchoolStandsInWhereNoHomeIsKnown() {
        Known place = finder.find(null, BLACON_SCHOOL, TODAY).known().orElseThrow();
        assertThat(place.area()).isEqualTo("chester");
        assertThat(place.foundBy()).isEqualTo(FoundBy.SCHOOL);
        assertThat(place.pilotBy()).isEqualTo(FoundBy.SCHOOL);
    }

    @Test
    void aSchoolInAFootprintOpensThePilotButTheHomeKeepsItsArea() {
        Known place = finder.find(new Postcode("CW6 9AB"), BLACON_SCHOOL, TODAY)
                .known()
                .orElseThrow();
        assertThat(place.area()).isEqualTo("rural-south");
        assertThat(place.rural()).isTrue();
        assertThat(place.pilotArea()).isEqualTo("chester");
        assertThat(place.pilotBy()).isEqualTo(FoundBy.SCHOOL);
    }

    @Test
    void underTheOtherReadingOnlyTheHomeOpensThePilot(@TempDir Path folder) throws IOException {
        PlaceFinder byAddress = read(EditedPack.with(
                folder, "places.json", "\"pilotReading\": \"either\"", "\"pilotReading\": \"address\""));
        Known place = byAddress
                .find(new Postcode("CW6 9AB"), BLACON_SCHOOL, TODAY)
                .known()
                .orElseThrow();
        assertThat(place.pilotArea()).isNull();
        assertThat(place.pilotBy()).isNull();
    }

    @Test
    void anUnknownPlaceIsAnAnswer() {
        assertThat(at("EC1A 1BB", TODAY)).isEqualTo(new Unknown(Why.NOT_IN_ANY_LIST));
        assertThat(finder.find(null, "9999999", TODAY)).isEqualTo(new Unknown(Why.NOT_IN_ANY_LIST));
        assertThat(finder.find(null, null, TODAY)).isEqualTo(new Unknown(Why.NOTHING_GIVEN));
    }
}
