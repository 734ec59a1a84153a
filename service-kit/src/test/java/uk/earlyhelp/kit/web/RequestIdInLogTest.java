package uk.earlyhelp.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.Refused;
import uk.earlyhelp.kit.ground.Unrecordable;
import uk.earlyhelp.kit.sample.Notes;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class RequestIdInLogTest {

    private static final Logger LOG = Logger.getLogger("uk.earlyhelp.kit");

    private final Notes notes = Notes.ofANewAgency();
    private final Ids ids = new Ids();

    /** What the log says about the request of each line, read at the moment of logging. */
    private static final class Ids extends Handler {

        private final List<String> seen = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            seen.add(ExtLogRecord.wrap(line).getMdc(RequestIdInLog.FIELD));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(ids);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(ids);
    }

    @Test
    void theLinesOfARequestCarryTheIdOfItsAnswer() {
        UUID theirs = Notes.ofANewAgency().written("theirs");

        var first = unrecordable(theirs);
        var second = unrecordable(theirs);

        assertThat(ids.seen).containsExactly(first.header("X-Request-Id"), second.header("X-Request-Id"));
    }

    private Response unrecordable(UUID id) {
        var answer = Unrecordable.RIGHT_REVOKED.during(() -> notes.read(id));
        Refused.as(503, "temporarily-unavailable", answer);
        return answer;
    }
}
