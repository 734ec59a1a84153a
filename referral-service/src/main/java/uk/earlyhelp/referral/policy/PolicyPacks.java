package uk.earlyhelp.referral.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Jdbi;
import uk.earlyhelp.kit.rows.SystemWork;

/** The packs that this database has seen: a version, once seen, keeps its content for ever. */
@ApplicationScoped
public class PolicyPacks {
    private final Jdbi jdbi;
    private final SystemWork system;
    private final Clock clock;

    PolicyPacks(Jdbi jdbi, SystemWork system, Clock clock) {
        this.jdbi = jdbi;
        this.system = system;
        this.clock = clock;
    }

    /** Records the pack, or refuses one that has changed without changing its version. */
    public void enter(PolicyPack pack) {
        system.run(() -> enterOnce(pack));
    }

    private void enterOnce(PolicyPack pack) {
        PackVersion version = pack.version();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into policy_pack (id, version, content_hash, effective_from, loaded_at)
                        values (:id, :version, :contentHash, :effectiveFrom, :now)
                        on conflict (version) do nothing""")
                .bindMethods(version)
                .bind("effectiveFrom", pack.policy().effectiveFrom())
                .bind("now", OffsetDateTime.now(clock))
                .execute());
        if (!contentOf(version).equals(version.contentHash())) {
            throw new PackProblem("It has changed but still calls itself version '" + version.version()
                    + "'; decisions were made under that version, so give it a new one.");
        }
    }

    private String contentOf(PackVersion version) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select content_hash from policy_pack where version = :version")
                        .bind("version", version.version())
                        .mapTo(String.class)
                        .one());
    }
}
