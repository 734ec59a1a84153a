package uk.earlyhelp.kit.audit.questions;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** For a service that records every look by the very ids that people ask about. */
@DefaultBean
@ApplicationScoped
class NoOtherRecords implements SubjectRecords {

    @Override
    public Set<UUID> of(Collection<UUID> subjects) {
        return Set.of();
    }
}
