package uk.earlyhelp.kit.sql;

import org.jdbi.v3.core.Handle;

/**
 * Lets one instance of a service do a job while the others leave it alone.
 *
 * <p>Two jobs with one key would keep each other from working. All keys that are taken: 7203371 the relay of the
 * outbox, 7203372 the watch for missed deadlines, 7203373 forgetting old records, 7203374 forgetting old drafts, 7203375
 * sealing the access audit.
 *
 * @param key of one job in one database; a new job takes the next number and is added to the list above
 */
public record JobLock(long key) {

    /** Held until the transaction ends; false when another instance has it. */
    public boolean taken(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(?)")
                .bind(0, key)
                .mapTo(Boolean.class)
                .one();
    }
}
