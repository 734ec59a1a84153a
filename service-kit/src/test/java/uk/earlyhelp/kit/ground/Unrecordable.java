package uk.earlyhelp.kit.ground;

import java.util.function.Supplier;

/** Two ways in which the access audit cannot be written. */
public enum Unrecordable {
    /** The application has lost the right to. */
    RIGHT_REVOKED("revoke insert on access_audit from app", """
            grant insert (id, at, subject, agency, roles, operation, purpose, outcome, marks, about, request_id)
                on access_audit to app"""),

    /** Something in the database says no. */
    TRIGGER_RAISES("""
            create or replace function say_no() returns trigger language plpgsql as
                $$ begin raise exception 'no record today, of nobody'; end $$;
            create trigger say_no before insert on access_audit execute function say_no()""", "drop trigger say_no on access_audit");

    private final String before;
    private final String after;

    Unrecordable(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** What comes of the call meanwhile. */
    public <T> T during(Supplier<T> call) {
        Database.run(before);
        try {
            return call.get();
        } finally {
            Database.run(after);
        }
    }
}
