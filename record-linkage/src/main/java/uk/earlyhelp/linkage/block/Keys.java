package uk.earlyhelp.linkage.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing set of 64-bit keys, each the hash of a kind and some values. */
final class Keys {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[24];
    private int size;

    /** Adds nothing when one of the values is empty. */
    void add(char kind, String... values) {
        long hash = (FNV_START ^ kind) * FNV_PRIME;
        for (String value : values) {
            if (value.isEmpty()) {
                return;
            }
            for (byte letter : value.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ letter) * FNV_PRIME;
            }
            hash = (hash ^ 0x1f) * FNV_PRIME;
        }
        add(mixed(hash));
    }

    /** Adds a key that is one already. */
    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    /** Sorted, each once. */
    long[] distinct() {
        return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    }

    /** The last step of MurmurHash3: every bit of the hash bears on every bit of the key. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }
}
