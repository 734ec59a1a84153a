package uk.earlyhelp.referral.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.earlyhelp.kit.ground.Database;
import uk.earlyhelp.kit.ground.Ground;
import uk.earlyhelp.kit.ground.TablesAreGuarded;

@QuarkusTest
@QuarkusTestResource(Ground.class)
class TablesAreGuardedTest extends TablesAreGuarded {

    /** A unique key answers "taken" for rows that its reader cannot see, so a caller must not choose what goes in. */
    @Test
    void noUniqueKeyHoldsWhatACallerChooses() {
        assertThat(Database.rows("""
                        select indexrelid::regclass::text as key from pg_index i join pg_class c on c.oid = i.indrelid
                        where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace
                        order by 1"""))
                .extracting("key")
                .containsExactly(
                        // made by the service: one answer in force, one for each decision
                        "answer_decision_id_key",
                        "answer_in_force",
                        "decision_first",
                        "decision_supersedes_key",
                        "referral_child_referral_id_position_key",
                        // drawn at random by the service
                        "referral_reference_key");
    }

    @Test
    void onlyIdempotencyKeysAreChosenByCallersAndThoseAreEachCallersOwn() {
        assertThat(Database.rows("""
                        select c.relname || '(' || string_agg(a.attname, ', ' order by a.attnum) || ')' as key
                        from pg_index i join pg_class c on c.oid = i.indrelid
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                        where i.indisprimary and c.relnamespace = 'public'::regnamespace
                          and c.relname <> 'flyway_schema_history'
                        group by c.relname having string_agg(a.attname, ', ') <> 'id' order by 1"""))
                .extracting("key")
                .containsExactly(
                        "audit_about(about, at, look)",
                        "audit_seal(number)",
                        "forum_item(forum_id, referral_id)",
                        "idempotency(caller, key)",
                        "inbox(listener, event_id)",
                        "overdue_announcement(referral_id, kind, due_at)",
                        "policy_pack(version)");
    }
}
