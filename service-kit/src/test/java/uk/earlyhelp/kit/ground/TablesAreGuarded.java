package uk.earlyhelp.kit.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the catalogue must say of every table of a service; each service has a test that extends this. */
public abstract class TablesAreGuarded {

    /** Flyway's own book is none of the service's tables: the application has no right to it at all. */
    private static final String TABLES =
            " from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                    + " and c.relname <> 'flyway_schema_history'";

    @Test
    void everyTableIsGuardedEvenFromItsOwner() {
        assertThat(names("select c.relname as name" + TABLES)).isNotEmpty();
        assertThat(names("select c.relname as name" + TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void noViewLooksPastTheGuards() {
        assertThat(names("""
                        select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace
                        and (c.relkind = 'm' or c.relkind = 'v'
                             and not coalesce('security_invoker=true' = any(c.reloptions), false))""")).isEmpty();
    }

    @Test
    void noPolicyLetsEverybodyIn() {
        assertThat(names("""
                        select tablename || ': ' || policyname as name from pg_policies
                        where schemaname = 'public' and permissive = 'PERMISSIVE'
                          and roles && '{public, app}'
                          and coalesce(qual, with_check) not like '%row_%()%'
                          and coalesce(qual, with_check) not like '%EXISTS%'""")).isEmpty();
    }

    @Test
    void theApplicationOwnsNothingAndCannotPassTheGuards() {
        assertThat(Database.rows("select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'app'"))
                .containsExactly(Map.of("rolsuper", false, "rolbypassrls", false, "rolcreaterole", false));
        assertThat(names("select relname as name from pg_class where relowner = 'app'::regrole"))
                .isEmpty();
        assertThat(names("select proname as name from pg_proc where proowner = 'app'::regrole"))
                .isEmpty();
        assertThat(
                        names(
                                "select rolname as name from pg_roles where rolname <> 'app' and pg_has_role('app', oid, 'member')"))
                .isEmpty();
    }

    @Test
    void nobodyMayEmptyATableAtOnceSinceNoGuardLooksAtThat() {
        assertThat(names("select c.relname as name" + TABLES + " and has_table_privilege('app', c.oid, 'truncate')"))
                .isEmpty();
    }

    private static List<String> names(String query) {
        return Database.rows(query).stream()
                .map(row -> (String) row.get("name"))
                .toList();
    }
}
