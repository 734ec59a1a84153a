package uk.earlyhelp.local.demo.borough;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every form must keep so that the front door takes it; the journeys send them to the real one. */
class FormsTest {
    private static final PolicyFiles PACK = PolicyFiles.in(Path.of("../.."), "cwac-2024");
    private static final List<Story> YEAR = Borough.of(new Plan(3, LocalDate.of(2026, 11, 21), 3_550), PACK);
    private static final Set<String> AGENCIES = Stream.concat(
                    PACK.agencies().stream().map(PolicyFiles.Agency::code),
                    PACK.schools().stream().map(school -> "school-" + school.code()))
            .collect(Collectors.toSet());

    @Test
    void everyChildHasExactlyOneKindOfBirthDateAndItIsPossibleOnThatDay() {
        YEAR.forEach(story -> assertThat(story.form().children()).allSatisfy(child -> {
            long given = Stream.of(child.dateOfBirth(), child.expectedDateOfDelivery(), child.birthDateUnknownReason())
                    .filter(value -> value != null)
                    .count();
            assertThat(given).isEqualTo(1);
            assertThat(child.dateOfBirth() == null || !child.dateOfBirth().isAfter(arrival(story)))
                    .isTrue();
            assertThat(isDueSoon(child.expectedDateOfDelivery(), arrival(story)))
                    .isTrue();
        }));
    }

    @Test
    void anUnbornChildHasNoSexYet() {
        assertThat(children().filter(child -> child.expectedDateOfDelivery() != null))
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.sex()).isEqualTo("U"));
    }

    @Test
    void everyPupilNumberIsValidAndBelongsToOneChild() {
        assertThat(children().map(Form.Child::upn).filter(upn -> upn != null)).allSatisfy(upn -> {
            assertThat(upn).matches("[A-HJ-NP-RT-Z]896\\d{9}");
            assertThat(Identifiers.upnCheckLetter(upn.substring(1))).isEqualTo(upn.charAt(0));
        });
        assertThat(sharedNumbers(Form.Child::upn)).isEmpty();
    }

    @Test
    void everyNhsNumberIsValidForTestsOnlyAndBelongsToOneChild() {
        assertThat(children().map(Form.Child::nhsNumber).filter(number -> number != null))
                .allSatisfy(number -> {
                    assertThat(number).matches("999\\d{7}");
                    assertThat(Identifiers.nhsCheckDigit(number.substring(0, 9)))
                            .isEqualTo(number.charAt(9) - '0');
                });
        assertThat(sharedNumbers(Form.Child::nhsNumber)).isEmpty();
    }

    @Test
    void everyPostcodeLooksLikeOne() {
        assertThat(YEAR).allSatisfy(story -> assertThat(story.form().address().postcode())
                .matches("[A-Z]{2}\\d{1,2} \\d[ABD-HJLNP-UW-Z]{2}"));
    }

    @Test
    void everyAgencyAndSchoolIsInTheDirectory() {
        var schools = PACK.schools().stream().map(PolicyFiles.School::code).toList();
        assertThat(children().map(Form.Child::school).filter(school -> school != null))
                .isSubsetOf(schools);
        assertThat(YEAR.stream().map(story -> story.form().referrer().agency()).filter(agency -> agency != null))
                .isSubsetOf(AGENCIES);
    }

    @Test
    void whoeverHasALoginOfTheirOwnNamesNoAgency() {
        assertThat(YEAR.stream()
                        .filter(story -> !story.steps().getFirst().by().login().equals("frontdoor")))
                .isNotEmpty()
                .allSatisfy(
                        story -> assertThat(story.form().referrer().agency()).isNull());
    }

    @Test
    void everyFormSaysWhyAndWithoutConsentAlsoWhyAllTheSame() {
        assertThat(YEAR.stream().map(Story::form)).allSatisfy(form -> {
            assertThat(form.needs()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(form.concern()).isNotBlank().doesNotContain("{");
            assertThat(form.consent().status().equals("given") || form.consent().reason() != null)
                    .isTrue();
        });
    }

    private static Stream<Form.Child> children() {
        return YEAR.stream().flatMap(story -> story.form().children().stream());
    }

    /** Numbers that two different children share; a child that is referred again keeps the own one. */
    private static Set<String> sharedNumbers(Function<Form.Child, String> number) {
        var seen = new HashMap<String, String>();
        var shared = new HashSet<String>();
        children().filter(child -> number.apply(child) != null).forEach(child -> {
            String owner = child.givenName() + child.familyName() + child.dateOfBirth();
            String other = seen.putIfAbsent(number.apply(child), owner);
            if (other != null && !other.equals(owner)) {
                shared.add(number.apply(child));
            }
        });
        return shared;
    }

    private static boolean isDueSoon(LocalDate due, LocalDate day) {
        return due == null || due.isAfter(day) && !due.isAfter(day.plusDays(280));
    }

    private static LocalDate arrival(Story story) {
        Instant at = story.steps().getFirst().at();
        return LocalDate.ofInstant(at, ZoneId.of("Europe/London"));
    }
}
