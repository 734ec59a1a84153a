package uk.earlyhelp.bench.audit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.parts.Part;

/** Kills the service and the database in turn while the clients look, and brings each back at once. */
final class Outages implements Runnable {

    static final int EACH = 4;
    private static final Duration QUIET = Duration.ofSeconds(Integer.getInteger("quiet-seconds", 7));

    private final Part service;
    private final Part database;
    private volatile boolean over;

    Outages(LocalSystem system) {
        this.service = system.service("referral");
        this.database = system.postgres();
    }

    @Override
    public void run() {
        try {
            for (int i = 1; i <= EACH; i++) {
                strike(service, i);
                strike(database, i);
            }
            pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over = true;
        }
    }

    boolean over() {
        return over;
    }

    private static void strike(Part part, int number) throws InterruptedException {
        pause();
        part.kill();
        System.out.printf("  kill -9 number %d of %s%n", number, part.name());
        part.start();
    }

    private static void pause() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
    }
}
