package uk.earlyhelp.referral.rows;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.earlyhelp.kit.ground.Database;

/** Hides families from everybody, whatever the rule that decides about it says, until it is closed. */
final class HiddenFamilies implements AutoCloseable {

    private final String rule =
            (String) Database.rows("select pg_get_functiondef('hidden_families()'::regprocedure) as rule")
                    .getFirst()
                    .get("rule");

    HiddenFamilies(Collection<UUID> families) {
        var ids = families.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        Database.run("create or replace function hidden_families() returns uuid[] language sql stable security definer"
                + " return array[" + ids + "]::uuid[]");
    }

    @Override
    public void close() {
        Database.run(rule);
    }
}
