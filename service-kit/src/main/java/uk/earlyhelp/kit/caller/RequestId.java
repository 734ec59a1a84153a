package uk.earlyhelp.kit.caller;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import uk.earlyhelp.kit.ids.Ids;

/** The id of the current request, made here and never taken from the client; it stands in audit, log and answer. */
@RequestScoped
public class RequestId {

    private final UUID value = Ids.next();

    public UUID value() {
        return value;
    }
}
