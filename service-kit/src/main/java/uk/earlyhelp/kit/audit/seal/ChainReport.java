package uk.earlyhelp.kit.audit.seal;

import java.util.Optional;

/**
 * What a check of the whole chain found.
 *
 * @param seals that hold, from the first on
 * @param sealedRows the records that they cover
 * @param unsealedRows younger than the newest seal, and so not protected yet
 * @param tip the newest seal that holds; empty when there is none
 * @param broken the first place that does not hold
 */
public record ChainReport(long seals, long sealedRows, long unsealedRows, Optional<Tip> tip, Optional<Finding> broken) {

    public boolean holds() {
        return broken.isEmpty();
    }
}
