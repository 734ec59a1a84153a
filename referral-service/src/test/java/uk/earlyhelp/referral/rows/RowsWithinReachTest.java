package uk.earlyhelp.referral.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;

/** Queries without any condition of their own about who asks, as the application's role sends them. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class RowsWithinReachTest {

    /** How the rows of the house are found in each table. */
    private static final Map<String, String> OF_THE_HOUSE = Map.ofEntries(
            Map.entry("family", "id = '%2$s'"),
            Map.entry("referral", "id = '%1$s'"),
            Map.entry("referral_child", "referral_id = '%1$s'"),
            Map.entry("referral_information", "referral_id = '%1$s'"),
            Map.entry("referral_question", "referral_id = '%1$s'"),
            Map.entry("answer", "referral_id = '%1$s' and replaced_at is null"),
            Map.entry("answer_delivery", "answer_id in (select id from answer where referral_id = '%1$s')"),
            Map.entry("milestone", "referral_id = '%1$s'"),
            Map.entry("decision", "referral_id = '%1$s' and supersedes is null"),
            Map.entry("unmet_need", "referral_id = '%1$s'"),
            Map.entry("forum_item", "referral_id = '%1$s'"));

    private static final String OF_THE_FRONT_DOOR = "decision, forum_item, unmet_need";

    private FullHouse house;
    private Connection connection;
    private Statement application;

    @BeforeEach
    void connect() throws SQLException {
        house = FullHouse.built();
        connection = Database.connect();
        connection.setAutoCommit(false);
        application = connection.createStatement();
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theFrontDoorSeesEverything() throws SQLException {
        as("everything", "council-frontdoor", "worker");

        assertThat(seen().values()).doesNotContain(0L);
    }

    @Test
    void anAgencySeesItsReferralAndNothingOfTheWorkOnIt() throws SQLException {
        as("agency", house.school().agency(), "a colleague");

        assertThat(seen().entrySet().stream()
                        .filter(table -> table.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .reduce((a, b) -> a + ", " + b))
                .contains(OF_THE_FRONT_DOOR);
    }

    @Test
    void anotherAgencyAnotherSubmitterAndAReachOfNothingSeeNothing() throws SQLException {
        as("agency", "another-school", house.school().subject());
        assertThat(seen().values()).containsOnly(0L);
        as("submitter", house.school().agency(), "a colleague");
        assertThat(seen().values()).containsOnly(0L);
        as("nothing", house.school().agency(), house.school().subject());
        assertThat(seen().values()).containsOnly(0L);
    }

    @Test
    void whoSubmittedInPersonSeesThat() throws SQLException {
        as("submitter", "", house.school().subject());

        assertThat(seen()).containsEntry("referral", 1L).containsEntry("referral_child", 1L);
    }

    @Test
    void aHiddenFamilyIsThereForNobody() throws SQLException {
        hide(house.family());

        as("everything", "council-frontdoor", "worker");
        assertThat(seen().values()).containsOnly(0L);
        as("agency", house.school().agency(), "a colleague");
        assertThat(seen().values()).containsOnly(0L);
    }

    @Test
    void nobodyMovesAReferralIntoAHiddenFamily() throws SQLException {
        var hidden = UUID.randomUUID();
        application.execute("insert into family (id, created_at) values ('" + hidden + "', now())");
        hide(hidden);
        as("everything", "council-frontdoor", "worker");

        assertThatThrownBy(() -> application.execute("update referral set family_id = '" + hidden + "' where id = '"
                        + house.work().id() + "'"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyAddsToAForeignReferral() throws SQLException {
        as("agency", "another-school", "somebody");
        assertThatThrownBy(() -> application.execute(
                        "insert into referral_information (id, referral_id, given_by, given_at, text)"
                                + " values (gen_random_uuid(), '" + house.work().id() + "', 'x', now(), 'x')"))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aDraftIsItsAuthorsAlone() throws SQLException {
        as("everything", "council-frontdoor", "worker");
        assertThat(count("draft", "id = '" + house.draft() + "'")).isZero();
        as("nothing", "", house.school().subject());
        assertThat(count("draft", "id = '" + house.draft() + "'")).isOne();
    }

    @Test
    void aSearchByNameFindsItsIndexBelowThePolicies() throws SQLException {
        application.execute("set local role owner");
        application.execute("set local enable_seqscan = off");

        try (var plan = application.executeQuery(
                "explain (format json) select referral_id from referral_child where name_words @> array['aoife']")) {
            plan.next();
            assertThat(plan.getString(1)).contains("referral_child_by_name");
        }
    }

    @Test
    void namesAloneLeadToNoForeignReferral() throws SQLException {
        as("agency", "another-school", "somebody");
        assertThat(count("referral", "id in (select referrals_naming(array['aoife']))"))
                .isZero();
    }

    private void as(String reach, String agency, String subject) throws SQLException {
        application.execute("set local role app");
        set("reach", reach);
        set("agency", agency);
        set("subject", subject);
    }

    private void set(String name, String value) throws SQLException {
        application.execute("select set_config('early_help." + name + "', '" + value + "', true)");
    }

    /** Within this test's transaction only. */
    private void hide(UUID family) throws SQLException {
        application.execute("create or replace function hidden_families() returns uuid[] language sql stable"
                + " security definer return array['" + family + "'::uuid]");
    }

    private Map<String, Long> seen() throws SQLException {
        var seen = new TreeMap<String, Long>();
        for (var table : OF_THE_HOUSE.entrySet()) {
            var which = table.getValue().formatted(house.work().id(), house.family());
            seen.put(table.getKey(), count(table.getKey(), which));
        }
        return seen;
    }

    private long count(String table, String which) throws SQLException {
        try (var rows = application.executeQuery("select count(*) from " + table + " where " + which)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
