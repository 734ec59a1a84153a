package uk.earlyhelp.referral.intake.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.earlyhelp.referral.ground.SampleReferral.aSchoolReferral;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.referral.ground.Asker;

/** What the intake room tells the world. That it keeps its schemas is checked wherever an event is published. */
@QuarkusTest
@QuarkusTestResource(Ground.class)
class IntakeEventsTest {

    private final Asker school = Asker.aSchool();
    private final Asker worker = Asker.aFrontDoorWorker();
    private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();
    private KafkaConsumer<String, String> consumer;

    @BeforeEach
    void listen() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", Ground.bootstrapServers(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("early-help.referral"));
    }

    @AfterEach
    void stopListening() {
        consumer.close();
    }

    @Test
    void theLifeOfAReferralIsToldInOrderUnderItsFamily() {
        var id = school.submitted(aSchoolReferral());
        var family = familyOf(id);
        school.create("/referrals/" + id + "/information", "{\"text\":\"More.\"}");
        school.ifMatch("\"2\"").body("{\"reason\":\"By mistake.\"}").post("/referrals/" + id + "/withdrawal");

        assertThat(told(family, 4))
                .extracting(IntakeEventsTest::type)
                .containsExactly(
                        "early-help.referral.submitted.v1",
                        "early-help.referral.information-added.v1",
                        "early-help.referral.withdrawn.v1",
                        "early-help.referral.responded.v1");
    }

    @Test
    void aSubmissionIsToldWithoutNamesOrFullBirthDates() throws IOException {
        var id = school.submitted(aSchoolReferral());

        var event = told(familyOf(id), 1).getFirst().value();

        assertThat(event)
                .doesNotContain("Aoife", "Brien", "2016-03-04", "CH1", "hungry", "A950000178301", "9434765919");
        JsonNode data = new ObjectMapper().readTree(event);
        assertThat(data.get("referralId").asText()).isEqualTo(id.toString());
        assertThat(data.get("children").get(0).get("birthMonth").asText()).isEqualTo("2016-03");
        assertThat(data.get("area").asText()).isEqualTo("chester");
        assertThat(data.get("consent").asText()).isEqualTo("given");
    }

    @Test
    void aLinkIsToldToBothFamilies() {
        var id = school.submitted(aSchoolReferral());
        var former = familyOf(id);
        var known = familyOf(school.submitted(aSchoolReferral()));

        worker.ifMatch("\"1\"").body("{\"familyId\":\"" + known + "\"}").put("/referrals/" + id + "/family");

        assertThat(told(former, 2)).extracting(IntakeEventsTest::type).contains("early-help.referral.family-linked.v1");
        assertThat(told(known, 2)).extracting(IntakeEventsTest::type).contains("early-help.referral.family-linked.v1");
    }

    private List<ConsumerRecord<String, String>> told(UUID family, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
            return about(family).size() >= count;
        });
        return about(family);
    }

    private List<ConsumerRecord<String, String>> about(UUID family) {
        return heard.stream()
                .filter(event -> family.toString().equals(event.key()))
                .toList();
    }

    private static String type(ConsumerRecord<String, String> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private UUID familyOf(UUID referral) {
        return worker.get("/referrals/" + referral).jsonPath().getUUID("work.familyId");
    }
}
