package uk.earlyhelp.referral.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import uk.earlyhelp.referral.intake.form.ReferralForm;

/** How a row becomes a referral again, and a form its JSON. */
@ApplicationScoped
class ReferralRows {

    private final ObjectMapper json;

    ReferralRows(ObjectMapper json) {
        this.json = json;
    }

    Referral referral(ResultSet row, StatementContext context) throws SQLException {
        var progress = new Progress(status(row), row.getString("taken_by"), instant(row, "answered_at"));
        return new Referral(arrival(row), row.getObject("family_id", UUID.class), progress, row.getLong("version"));
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        return new Arrival(
                row.getObject("id", UUID.class),
                new ReferralReference(row.getString("reference")),
                childIds(row),
                sender(row),
                new Deadlines(
                        instant(row, "received_at"), instant(row, "decision_due_at"), instant(row, "answer_due_at")),
                new Whereabouts(
                        row.getString("area"),
                        row.getString("team"),
                        row.getObject("rural", Boolean.class),
                        row.getString("pilot_area")),
                form(row.getString("form")));
    }

    ReferralLine line(ResultSet row, StatementContext context) throws SQLException {
        return new ReferralLine(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                status(row),
                instant(row, "received_at"),
                instant(row, "decision_due_at"),
                instant(row, "answered_at"),
                row.getString("agency"),
                List.of((String[]) row.getArray("children").getArray()));
    }

    ReferralForm form(String text) {
        try {
            return json.readValue(text, ReferralForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored form cannot be read", e);
        }
    }

    String text(ReferralForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form cannot be written", e);
        }
    }

    private static Sender sender(ResultSet row) throws SQLException {
        return new Sender(
                row.getString("agency"),
                row.getString("agency_kind"),
                row.getString("submitted_by"),
                row.getString("source"),
                row.getBoolean("recorded_for_them"));
    }

    private static List<UUID> childIds(ResultSet row) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray("child_ids").getArray());
    }

    private static ReferralStatus status(ResultSet row) throws SQLException {
        return ReferralStatus.of(row.getString("status")).orElseThrow();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
