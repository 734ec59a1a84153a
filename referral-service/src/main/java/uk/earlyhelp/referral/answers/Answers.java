package uk.earlyhelp.referral.answers;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.ids.Ids;
import uk.earlyhelp.kit.sql.PendingWrites;

/** All answers. Change one only while its referral is locked. */
@ApplicationScoped
public class Answers {

    private static final String SELECT = """
            select a.*, d.channel, d.delivered_at, d.recorded_by from answer a
            left join lateral (select * from answer_delivery where answer_id = a.id
                               order by delivered_at, id limit 1) d on true
            where a.referral_id = :referral and\s""";

    private static final String IN_FORCE = SELECT + "a.replaced_at is null";

    private static final String REPLACED =
            SELECT + "a.replaced_at is not null and a.given_at is not null order by a.given_at desc, a.id desc";

    private static final String INSERT = """
            insert into answer (id, referral_id, decision_id, due_at, to_referrer, to_family, next_steps,
                given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String GIVE = """
            update answer set to_referrer = ?, to_family = ?, next_steps = ?, given_by = ?, given_at = ?
            where id = ?""";

    private static final String DELIVER = """
            insert into answer_delivery (id, answer_id, channel, delivered_at, recorded_by)
            values (?, ?, ?, ?, ?)""";

    private final Jdbi jdbi;
    private final PendingWrites writes;
    private final StoredJson json;

    Answers(Jdbi jdbi, PendingWrites writes, StoredJson json) {
        this.jdbi = jdbi;
        this.writes = writes;
        this.json = json;
    }

    /** The answer that counts now: to the latest decision, or to the withdrawal. */
    public Optional<Answer> inForce(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(IN_FORCE)
                .bind("referral", referralId)
                .map(this::answer)
                .findOne());
    }

    /** Adds an answer in the place of the one in force, which stays in the books. */
    void add(Answer answer, Instant now) {
        writes.add(
                "update answer set replaced_at = ? where referral_id = ? and replaced_at is null",
                now,
                answer.referralId());
        var given = Optional.ofNullable(answer.given());
        writes.add(
                INSERT,
                answer.id(),
                answer.referralId(),
                answer.decisionId(),
                answer.dueAt(),
                answer.words().toReferrer(),
                answer.words().toFamily(),
                json.write(answer.words().nextSteps()),
                given.map(Answer.Given::by).orElse(null),
                given.map(Answer.Given::at).orElse(null));
    }

    void give(Answer answer) {
        writes.add(
                GIVE,
                answer.words().toReferrer(),
                answer.words().toFamily(),
                json.write(answer.words().nextSteps()),
                answer.given().by(),
                answer.given().at(),
                answer.id());
    }

    void deliver(Answer answer, Delivery delivery) {
        writes.add(
                DELIVER,
                Ids.next(),
                answer.id(),
                delivery.channel().code(),
                delivery.deliveredAt(),
                delivery.recordedBy());
    }

    /** Answers that were given, then replaced by the answer to a later decision; the latest first. */
    List<Answer> replaced(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(REPLACED)
                .bind("referral", referralId)
                .map(this::answer)
                .list());
    }

    List<Milestone> milestones(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code, words, happened_on from milestone where referral_id = :referral order by happened_on, id")
                .bind("referral", referralId)
                .map((row, context) -> new Milestone(
                        row.getString("code"),
                        row.getString("words"),
                        row.getObject("happened_on", java.time.LocalDate.class)))
                .list());
    }

    private Answer answer(ResultSet row, StatementContext context) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                instant(row, "due_at"),
                new AnswerWords(
                        row.getString("to_referrer"),
                        row.getString("to_family"),
                        json.read(row.getString("next_steps"), new TypeReference<List<NextStep>>() {})),
                given(row),
                delivery(row));
    }

    private static Answer.Given given(ResultSet row) throws SQLException {
        var at = instant(row, "given_at");
        return at == null ? null : new Answer.Given(row.getString("given_by"), at);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        var at = instant(row, "delivered_at");
        return at == null ? null : new Delivery(Channel.of(row.getString("channel")), at, row.getString("recorded_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
