package uk.earlyhelp.bench.flood;

import java.util.concurrent.atomic.AtomicLong;

/** How the flood was answered. */
record Counts(AtomicLong letIn, AtomicLong refused) {

    Counts() {
        this(new AtomicLong(), new AtomicLong());
    }

    /** Counts the answer; anything but a yes or a "too many" is none that may be. */
    boolean expected(int status) {
        switch (status) {
            case 201 -> letIn.incrementAndGet();
            case 429 -> refused.incrementAndGet();
            default -> {
                return false;
            }
        }
        return true;
    }

    long all() {
        return letIn.get() + refused.get();
    }
}
