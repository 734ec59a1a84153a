package uk.earlyhelp.local.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.login.SampleUser;

/** The last journey of all: of everything that was ever said to the system, nothing has run out of it. */
@ExtendWith(OnTheSystem.class)
@Order(Integer.MAX_VALUE)
class CanaryJourney {

    private static final List<String> PERSONAL = List.of(
            "/referrer/name",
            "/referrer/role",
            "/referrer/phone",
            "/children/0/givenName",
            "/children/0/familyName",
            "/children/0/knownAs",
            "/children/0/voice",
            "/household/0/givenName",
            "/household/0/familyName",
            "/household/0/phone",
            "/address/lines/0",
            "/concern",
            "/familyView");

    private final LocalSystem system;
    private final Outside outside;
    private final List<String> canaries = new ArrayList<>();

    CanaryJourney(LocalSystem system) {
        this.system = system;
        this.outside = new Outside(system);
    }

    @Test
    void nothingThatIsStoredStandsInALogAMetricOrAnEvent() throws SQLException {
        var stored = new Stored(system).personal();

        assertThat(stored)
                .as("what the journeys and the demonstration have left")
                .hasSizeGreaterThan(500);
        assertThat(outside.of(stored)).isEmpty();
    }

    @Test
    void noCanaryOfAReferralThatGoesWrongInEveryWayEscapes() throws SQLException {
        var school = Person.of(system, SampleUser.SCHOOL);
        var work = Casework.on(system, school.submits(form()));
        var refusals = new ArrayList<String>();
        refusals.add(school.create("/referrals", form().with("/children/0/upn", canary()))
                .asString());
        refusals.add(school.create("/referrals", form().with("/children/0/sex", canary()))
                .asString());
        refusals.add(school.create("/referrals", form().toString().substring(1)).asString());
        refusals.add(
                school.create("/referrals", form(), canary() + " with a blank").asString());
        refusals.add(school.get("/referrals?status=" + canary()).asString());
        refusals.add(school.get("/referrals/" + canary()).asString());
        refusals.add(
                school.request().header("X-Name", canary()).get("/" + canary()).asString());
        refusals.add(Person.withToken(system, canary()).get("/referrals").asString());
        refusals.add(work.worker()
                .request()
                .body("{\"name\":\"" + canary() + "\",\"upn\":\"" + canary() + "\"}")
                .post("/referrals/search")
                .asString());
        refusals.add(aRowThatTheDatabaseRefuses(school));

        new Told(system).of(work.family(), "referral.submitted");
        assertThat(refusals).allMatch(body -> body.contains("/problems/"));
        assertThat(canaries).hasSizeGreaterThan(50);
        assertThat(canaries).noneMatch(refusals.toString()::contains);
        assertThat(outside.of(canaries)).isEmpty();
    }

    /** The proof that the two above can fail. */
    @Test
    void whatDoesEscapeIsSeen() {
        var address = system.service("referral").address();
        assertThat(outside.of(List.of("Policy pack cwac-2024"))).contains("logs: Policy pack cwac-2024");
        assertThat(outside.of(List.of("http_server_requests_seconds"))).hasSize(1);
        assertThat(outside.of(List.of("birthMonth", address + "/no"))).hasSize(1);
    }

    private String aRowThatTheDatabaseRefuses(Person school) throws SQLException {
        var stored = new Stored(system);
        stored.run("alter table referral add constraint refused check (false) not valid");
        try {
            var answer = school.create("/referrals", form());
            assertThat(answer.statusCode()).isEqualTo(500);
            return answer.asString();
        } finally {
            stored.run("alter table referral drop constraint refused");
        }
    }

    private Form form() {
        var form = Form.ofASchool(system);
        PERSONAL.forEach(pointer -> form.with(pointer, canary()));
        return form.with("/currentSupport", List.of(Map.of("agency", canary(), "what", canary())));
    }

    private String canary() {
        var canary = "Canary" + UUID.randomUUID().toString().substring(24) + canaries.size();
        canaries.add(canary);
        return canary;
    }
}
