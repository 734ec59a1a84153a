package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;

/** What several people do to the same referral at the same moment. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class ManyAtOnceTest {

    private final Asker school = Asker.aSchool();
    private final Asker worker = Asker.aFrontDoorWorker();

    @Test
    void whatManyTellAtOnceIsAllKept() throws Exception {
        var id = school.submitted(aSchoolReferral());

        var statuses = atOnce(
                IntStream.range(0, 8).mapToObj(teller -> tell(id, teller)).toList());

        assertThat(statuses).containsOnly(201);
        var read = worker.get("/referrals/" + id);
        assertThat(read.jsonPath().getList("information")).hasSize(8);
        assertThat(read.header("ETag")).isEqualTo("\"9\"");
    }

    @Test
    void ofManyWithdrawalsOneIsFirst() throws Exception {
        var id = school.submitted(aSchoolReferral());
        Callable<Response> withdrawal = () ->
                school.ifMatch("\"1\"").body("{\"reason\":\"By mistake.\"}").post("/referrals/" + id + "/withdrawal");

        var statuses = atOnce(List.of(withdrawal, withdrawal, withdrawal, withdrawal));

        assertThat(statuses).containsExactlyInAnyOrder(204, 412, 412, 412);
    }

    @RepeatedTest(5)
    void twoReferralsCanChangeFamiliesWithEachOtherWhileBothAreToldMore() throws Exception {
        var first = school.submitted(aSchoolReferral());
        var second = school.submitted(aSchoolReferral());

        var links = List.of(link(first, familyOf(second)), link(second, familyOf(first)));
        var statuses = atOnce(List.of(links.get(0), tell(first, 1), links.get(1), tell(second, 2)));

        assertThat(statuses).isSubsetOf(201, 204, 412);
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
    }

    private Callable<Response> tell(UUID id, int teller) {
        return () -> school.create("/referrals/" + id + "/information", "{\"text\":\"From " + teller + "\"}");
    }

    private Callable<Response> link(UUID id, UUID family) {
        return () -> worker.ifMatch("\"1\"")
                .body("{\"familyId\":\"" + family + "\"}")
                .put("/referrals/" + id + "/family");
    }

    private UUID familyOf(UUID referral) {
        return worker.get("/referrals/" + referral).jsonPath().getUUID("work.familyId");
    }

    private static List<Integer> atOnce(List<Callable<Response>> calls) throws InterruptedException {
        try (var everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            return everybody.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .map(Response::statusCode)
                    .toList();
        }
    }
}
