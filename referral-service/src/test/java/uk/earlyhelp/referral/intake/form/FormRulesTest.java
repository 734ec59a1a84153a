package uk.earlyhelp.referral.intake.form;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.intake.SampleForms.aChildBornOn;
import static uk.earlyhelp.referral.intake.SampleForms.aChildExpectedOn;
import static uk.earlyhelp.referral.intake.SampleForms.aFormAbout;
import static uk.earlyhelp.referral.intake.SampleForms.aSchoolForm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.earlyhelp.referral.policy.PackFolder;
import uk.earlyhelp.referral.policy.PolicyPack;

/** What the form refuses, and at which field. Today is 1 June 2026 in England, and still 31 May in UTC. */
class FormRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-31T23:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final ValidatorFactory VALIDATION = Validation.byProvider(HibernateValidator.class)
            .configure()
            .clockProvider(() -> CLOCK)
            .constraintValidatorFactory(new ChecksWithPolicy(PolicyPack.read(PackFolder.builtIn("cwac-2024"))))
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    @Test
    void theShortestFormIsEnough() {
        assertThat(errors(aSchoolForm())).isEmpty();
    }

    @Test
    void everythingThatIsRequiredIsNamedAtOnce() {
        var empty = new ReferralForm(null, null, null, null, null, null, null, null, null, null, null);

        assertThat(errors(empty))
                .containsExactly("children", "concern", "consent", "immediateSafety", "needs", "referrer");
    }

    @ParameterizedTest
    @CsvSource({
        "/children/0, upn, R247962919251, children[0].upn",
        "/children/0, nhsNumber, 9434765918, children[0].nhsNumber",
        "/address, postcode, CH1, address.postcode",
        "/address, uprn, 12x, address.uprn",
        "/language, first, English, language.first",
        "/referrer, source, 99, referrer.source",
        "/referrer, email, nobody, referrer.email",
        "/referrer, name, ' ', referrer.name",
        "'', concern, ' ', concern"
    })
    void aWrongValueIsRefusedWithItsFieldNamed(String at, String field, String value, String path) throws Exception {
        assertThat(errors(formWith(at, field, value))).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/children/0, upn, A950000178301",
        "/children/0, nhsNumber, 943 476 5919",
        "/address, postcode, ch15ab",
        "/children/0, familyName, O’Brien-Hussain",
        "/children/0, givenName, محمد",
        "/children/0, school, unheard-of"
    })
    void aRightValueIsAccepted(String at, String field, String value) throws Exception {
        assertThat(errors(formWith(at, field, value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud83d"})
    void aControlCharacterOrHalfACharacterIsRefused(String value) throws Exception {
        assertThat(errors(formWith("/children/0", "givenName", value))).containsExactly("children[0].givenName");
        assertThat(errors(formWith("", "concern", value))).containsExactly("concern");
    }

    @Test
    void freeTextMayHaveLinesAndPictures() throws Exception {
        assertThat(errors(formWith("", "concern", "one\r\ntwo\tthree 😀"))).isEmpty();
        assertThat(errors(formWith("", "concern", "x".repeat(10_000)))).isEmpty();
        assertThat(errors(formWith("", "concern", "x".repeat(10_001)))).containsExactly("concern");
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01, true", "1899-12-31, false", "2026-06-01, true", "2026-06-02, false"})
    void aDateOfBirthLiesBetween1900AndToday(LocalDate born, boolean accepted) {
        assertThat(errors(aFormAbout(aChildBornOn(born))).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"-42, true", "-43, false", "280, true", "281, false"})
    void anExpectedDateIsAtMostSixWeeksPastAndFortyAhead(int days, boolean accepted) {
        assertThat(errors(aFormAbout(aChildExpectedOn(TODAY.plusDays(days)))).isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void aChildHasExactlyOneOfTheThreeBirthFields() throws Exception {
        var both = formWith("/children/0", "expectedDateOfDelivery", "2026-07-01");
        var dateAndReason = formWith("/children/0", "birthDateUnknownReason", "not-known");

        assertThat(errors(aFormAbout(aChildBornOn(null)))).containsExactly("children[0].dateOfBirth");
        assertThat(errors(both)).contains("children[0].expectedDateOfDelivery");
        assertThat(errors(dateAndReason)).containsExactly("children[0].birthDateUnknownReason");
    }

    @Test
    void aReasonStandsForAMissingDate() throws Exception {
        var form = node(aFormAbout(aChildBornOn(null)));
        ((ObjectNode) form.at("/children/0")).put("birthDateUnknownReason", "not-disclosed");

        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).isEmpty();
    }

    @Test
    void anUnbornChildHasTheSexUOrNone() throws Exception {
        var form = node(aFormAbout(aChildExpectedOn(TODAY)));
        var child = (ObjectNode) form.at("/children/0");

        child.put("sex", "U");
        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).isEmpty();
        child.put("sex", "F");
        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).containsExactly("children[0].sex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-sought", "refused"})
    void aReferralWithoutConsentSaysWhy(String status) throws Exception {
        var form = node(aSchoolForm());
        ((ObjectNode) form.at("/consent")).put("status", status);
        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).containsExactly("consent.reason");

        ((ObjectNode) form.at("/consent")).put("reason", "It would put her at risk.");
        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).isEmpty();
    }

    @Test
    void listsHaveTheirLimitsAndKnowTheirCodes() throws Exception {
        var child = aChildBornOn(TODAY);
        assertThat(errors(aFormAbout())).containsExactly("children");
        assertThat(errors(aFormAbout(java.util.Collections.nCopies(21, child).toArray(Child[]::new))))
                .containsExactly("children");

        var form = node(aSchoolForm());
        form.putArray("needs").add("neglect").add("no-such-need").addNull();
        assertThat(errors(JSON.treeToValue(form, ReferralForm.class)))
                .containsExactly("needs[1].<list element>", "needs[2].<list element>");
    }

    @Test
    void aHoleInAListIsRefused() throws Exception {
        var form = node(aSchoolForm());
        form.withArray("children").addNull();

        assertThat(errors(JSON.treeToValue(form, ReferralForm.class))).containsExactly("children[1].<list element>");
    }

    private static List<String> errors(ReferralForm form) {
        return VALIDATION.getValidator().validate(form).stream()
                .peek(violation ->
                        assertThat(violation.getMessage()).endsWith(".").doesNotContain("{"))
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private static ReferralForm formWith(String at, String field, String value) throws Exception {
        var form = node(aSchoolForm());
        form.putObject("address");
        form.putObject("language");
        ((ObjectNode) form.at(at)).put(field, value);
        return JSON.treeToValue(form, ReferralForm.class);
    }

    private static ObjectNode node(ReferralForm form) {
        return JSON.valueToTree(form);
    }
}
