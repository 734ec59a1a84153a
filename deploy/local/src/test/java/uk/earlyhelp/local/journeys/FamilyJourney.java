package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

@ExtendWith(OnTheSystem.class)
class FamilyJourney {
    private static final String A_FAMILY_FOR_ITSELF = """
            {
              "referrer": {"name": "Dana Whitlow", "role": "mother", "phone": "01632 960 003"},
              "children": [{"givenName": "Robin", "familyName": "Whitlow", "dateOfBirth": "2019-06-30"}],
              "needs": ["home-conditions"],
              "concern": "Since we moved I cannot get the mornings right and I would like some help.",
              "consent": {"status": "given", "by": "Dana Whitlow"},
              "immediateSafety": {"concern": "no"}
            }""";
    private static final String ADVICE_IN_THE_WORDS_OF_THE_POLICY_PACK = """
            {
              "levelOfNeed": "universal",
              "outcome": "information-and-advice",
              "reasons": "The family asks for advice, and the children's centre can give it.",
              "familyPart": {"extent": "took-part", "description": "Ms Whitlow asked for advice on the telephone."},
              "facts": {"singleServiceCanMeetNeeds": "yes"},
              "answer": {}
            }""";

    private final Person parent;
    private final Person anotherParent;
    private final LocalSystem system;
    private JsonPath receipt;

    FamilyJourney(LocalSystem system) {
        this.system = system;
        parent = Person.of(system, SampleUser.PARENT);
        anotherParent = Person.of(system, SampleUser.PARENT2);
    }

    @BeforeEach
    void aParentAsksForHelp() {
        receipt = parent.submits(A_FAMILY_FOR_ITSELF);
    }

    @Test
    void familyAsksForItselfAndIsAnsweredInPlainWords() {
        var work = Casework.on(system, receipt);
        work.decides(ADVICE_IN_THE_WORDS_OF_THE_POLICY_PACK);

        var answer = parent.reads(work.path("answer"));
        assertThat(answer.getString("statusInWords")).isEqualTo("We have decided and answered you.");
        assertThat(answer.getString("answer.text"))
                .isEqualTo(
                        "We have some information and advice that may help you. You can come back to us at any time.");
        assertThat(parent.reads("/referrals?limit=200").getList("items.id")).contains(work.referral());
        assertThat(parent.get(work.path("triage")).statusCode()).isEqualTo(403);
        new Told(system).of(work.family(), "referral.submitted", "referral.decided", "referral.responded");
    }

    @Test
    void anotherParentSeesNothingOfIt() {
        var id = receipt.getString("id");

        assertThat(anotherParent.get("/referrals/" + id).statusCode()).isEqualTo(404);
        assertThat(anotherParent.get("/referrals/" + id + "/answer").statusCode())
                .isEqualTo(404);
        assertThat(anotherParent.reads("/referrals").getList("items")).isEmpty();
        var search = anotherParent.request().body("{\"name\": \"Whitlow\"}").post("/referrals/search");
        assertThat(search.statusCode()).as(search.asString()).isEqualTo(200);
        assertThat(search.jsonPath().getList("items")).isEmpty();
    }
}
