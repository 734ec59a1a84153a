package uk.earlyhelp.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.rows.RowScope;
import uk.earlyhelp.kit.rows.RowSettings;

@ApplicationScoped
class NoteAccess implements AccessPolicy, RowScope {

    private static final Map<String, Set<String>> OPERATIONS =
            Map.of("note.write", Set.of("writer"), "note.read", Set.of("writer", "reader"));

    @Override
    public Map<String, Set<String>> operations() {
        return OPERATIONS;
    }

    @Override
    public RowSettings of(Caller caller) {
        return new RowSettings("agency", caller.agency(), caller.subject());
    }
}
