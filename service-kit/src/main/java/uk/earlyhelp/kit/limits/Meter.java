package uk.earlyhelp.kit.limits;

import java.util.concurrent.atomic.AtomicBoolean;

/** What one client may still ask: a bucket that fills steadily, and a bound on requests under way. */
final class Meter {

    private static final double NANOS = 1e9;

    private final Allowance allowance;
    private double left;
    private long filledAt;
    private int underWay;

    /** A client that has not been heard yet may begin with a whole burst. */
    Meter(Allowance allowance, long nanos) {
        this.allowance = allowance;
        this.left = allowance.burst();
        this.filledAt = nanos;
    }

    synchronized Admission admit(long nanos) {
        fill(nanos);
        if (left < 1) {
            return new Admission.TooMany((int) Math.max(1, Math.ceil((1 - left) / allowance.perSecond())));
        }
        if (underWay >= allowance.atOnce()) {
            return new Admission.TooMany(1);
        }
        left--;
        underWay++;
        var open = new AtomicBoolean(true);
        return new Admission.Admitted(() -> {
            if (open.getAndSet(false)) {
                leave();
            }
        });
    }

    private void fill(long nanos) {
        long passed = Math.max(0, nanos - filledAt);
        left = Math.min(allowance.burst(), left + passed / NANOS * allowance.perSecond());
        filledAt += passed;
    }

    private synchronized void leave() {
        underWay--;
    }
}
