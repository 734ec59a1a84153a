package uk.earlyhelp.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.caller.Caller;

@ApplicationScoped
class NoteAccess implements AccessPolicy {

    private static final Map<String, Set<String>> OPERATIONS =
            Map.of("note.write", Set.of("writer"), "note.read", Set.of("writer", "reader"));

    @Override
    public boolean permits(String operation, Caller caller) {
        return OPERATIONS.getOrDefault(operation, Set.of()).stream().anyMatch(caller::has);
    }
}
