package uk.earlyhelp.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.sql.PendingWrites;

/** Keeps each caller's answers by key. */
@ApplicationScoped
class RememberedAnswers {

    private static final String REMEMBER = "select remember_answer(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final Clock clock;

    RememberedAnswers(Jdbi jdbi, PendingWrites writes, Clock clock) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.clock = clock;
    }

    /** The commit fails when the key is taken or held by another request. */
    void keep(Caller caller, IdempotencyKey key, RememberedAnswer answer) {
        writes.add(
                REMEMBER,
                caller.subject(),
                key.value(),
                answer.fingerprint(),
                answer.status(),
                answer.location(),
                answer.etag(),
                answer.body(),
                answer.about().toArray(UUID[]::new),
                clock.instant());
    }

    Optional<RememberedAnswer> find(Caller caller, IdempotencyKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select fingerprint, status, location, etag, body, about from idempotency where caller = ? and key = ?")
                .bind(0, caller.subject())
                .bind(1, key.value())
                .map(ConstructorMapper.of(RememberedAnswer.class))
                .findOne());
    }
}
