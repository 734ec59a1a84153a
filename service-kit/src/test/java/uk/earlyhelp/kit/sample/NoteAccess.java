package uk.earlyhelp.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import uk.earlyhelp.kit.access.AccessPolicy;
import uk.earlyhelp.kit.access.Purpose;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.rows.RowScope;
import uk.earlyhelp.kit.rows.RowSettings;

@ApplicationScoped
class NoteAccess implements AccessPolicy, RowScope {

    private static final Map<String, Set<String>> OPERATIONS = Map.of(
            "note.write", Set.of("writer"), "note.read", Set.of("writer", "reader"), "audit.read", Set.of("auditor"));

    @Override
    public Map<String, Set<String>> operations() {
        return OPERATIONS;
    }

    @Override
    public Purpose purpose(String operation) {
        return switch (operation) {
            case "note.write", "note.read" -> Purpose.DIRECT_SUPPORT;
            case "audit.read" -> Purpose.AUDIT;
            default -> Purpose.NOT_STATED;
        };
    }

    @Override
    public RowSettings of(Caller caller) {
        return new RowSettings("agency", caller.agency(), caller.subject());
    }
}
