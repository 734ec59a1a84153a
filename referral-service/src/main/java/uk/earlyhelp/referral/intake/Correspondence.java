package uk.earlyhelp.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.kit.sql.PendingWrites;

/** What is asked and told about a referral after it came in. */
@ApplicationScoped
public class Correspondence {

    private final Jdbi jdbi;
    private final PendingWrites writes;

    Correspondence(Jdbi jdbi, PendingWrites writes) {
        this.jdbi = jdbi;
        this.writes = writes;
    }

    public void add(Information information) {
        writes.add(
                "insert into referral_information (id, referral_id, given_by, agency, given_at, text)"
                        + " values (?, ?, ?, ?, ?, ?)",
                information.id(),
                information.referralId(),
                information.givenBy(),
                information.agency(),
                information.givenAt(),
                information.text());
    }

    public void add(Question question) {
        writes.add(
                "insert into referral_question (id, referral_id, asked_by, asked_at, due_at, text)"
                        + " values (?, ?, ?, ?, ?, ?)",
                question.id(),
                question.referralId(),
                question.askedBy(),
                question.askedAt(),
                question.dueAt(),
                question.text());
    }

    /** Whatever was asked is answered now. */
    public void answerQuestions(UUID referralId, Instant at) {
        writes.add(
                "update referral_question set answered_at = ? where referral_id = ? and answered_at is null",
                at,
                referralId);
    }

    /** Oldest first. */
    public List<Information> informationOn(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from referral_information where referral_id = :id order by given_at, id")
                .bind("id", referralId)
                .map(Correspondence::information)
                .list());
    }

    /** Oldest first. */
    public List<Question> questionsOn(UUID referralId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from referral_question where referral_id = :id order by asked_at, id")
                .bind("id", referralId)
                .map(Correspondence::question)
                .list());
    }

    private static Information information(ResultSet row, StatementContext context) throws SQLException {
        return new Information(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("given_by"),
                row.getString("agency"),
                ReferralRows.instant(row, "given_at"),
                row.getString("text"));
    }

    private static Question question(ResultSet row, StatementContext context) throws SQLException {
        return new Question(
                row.getObject("id", UUID.class),
                row.getObject("referral_id", UUID.class),
                row.getString("asked_by"),
                ReferralRows.instant(row, "asked_at"),
                ReferralRows.instant(row, "due_at"),
                row.getString("text"),
                ReferralRows.instant(row, "answered_at"));
    }
}
