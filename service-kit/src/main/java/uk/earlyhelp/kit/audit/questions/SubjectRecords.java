package uk.earlyhelp.kit.audit.questions;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Knows in which records of its service somebody's data stands, so that whoever asks about a person also finds the looks
 * at those records. Asked as the service itself.
 */
public interface SubjectRecords {

    /** The ids that looks are recorded by; empty for somebody who is not known here. */
    Set<UUID> of(Collection<UUID> subjects);
}
