package uk.earlyhelp.kit.audit.seal;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param number from 1, without gaps
 * @param content what was in the block when it was sealed
 * @param previous the hash of the seal before, {@link #NOTHING_BEFORE} for the first
 * @param sealedAt UTC, microseconds
 * @param hash over everything above
 */
public record Seal(long number, Block block, Content content, String previous, Instant sealedAt, String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    /** Seals a block after the newest seal, which is null before the first. */
    static Seal after(Seal newest, Block block, Content content, Instant now) {
        long number = newest == null ? 1 : newest.number + 1;
        var previous = newest == null ? NOTHING_BEFORE : newest.hash;
        return new Seal(number, block, content, previous, now, hash(number, block, content, previous, now));
    }

    /** Whether the seal still says what it was made of. */
    boolean isIntact() {
        return hash.equals(hash(number, block, content, previous, sealedAt));
    }

    /** What to keep elsewhere, so that a chain cut short or written anew shows. */
    public Tip tip() {
        return new Tip(number, hash);
    }

    private static String hash(long number, Block block, Content content, String previous, Instant sealedAt) {
        return new Rendering()
                .add(previous)
                .add(number)
                .add(block.era())
                .add(block.fromTx())
                .add(block.toTx())
                .add(content.rows())
                .add(content.hash())
                .add(sealedAt)
                .hash();
    }
}
