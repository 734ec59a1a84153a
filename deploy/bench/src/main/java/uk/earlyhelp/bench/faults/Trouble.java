package uk.earlyhelp.bench.faults;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.parts.ServicePart;

/** What goes wrong while the clients work: the service is killed five times, the broker is away for three minutes. */
final class Trouble implements Runnable {

    static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("outage-seconds", 180));

    private final LocalSystem system;
    private final ServicePart service;
    private final AtomicInteger kills = new AtomicInteger();

    Trouble(LocalSystem system) {
        this.system = system;
        this.service = system.service("referral");
    }

    @Override
    public void run() {
        try {
            pause(Duration.ofSeconds(10));
            killService();
            pause(Duration.ofSeconds(10));
            say("the broker stops for " + OUTAGE.toSeconds() + " s");
            system.kafka().kill();
            pause(OUTAGE.dividedBy(3));
            killService();
            pause(OUTAGE.dividedBy(3));
            killService();
            pause(OUTAGE.dividedBy(3));
            system.kafka().start();
            say("the broker is back");
            pause(Duration.ofSeconds(3));
            killService();
            pause(Duration.ofSeconds(10));
            killService();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int kills() {
        return kills.get();
    }

    private void killService() {
        service.kill();
        say("kill -9 number " + kills.incrementAndGet());
        service.start();
    }

    private static void pause(Duration length) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(length.toMillis());
    }

    private static void say(String happened) {
        System.out.println("  " + happened);
    }
}
