package uk.earlyhelp.local;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import uk.earlyhelp.local.parts.Part;

/** Says so, once, when a part ends although nobody stopped it. */
final class Watch {
    private static final int SECONDS = 2;

    private final LocalSystem system;
    private final Screen screen;
    private final Stop stop;
    private final Set<Part> mourned = new HashSet<>();

    Watch(LocalSystem system, Screen screen, Stop stop) {
        this.system = system;
        this.screen = screen;
        this.stop = stop;
    }

    void start() {
        ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        rounds.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        for (Part part : system.parts()) {
            if (!part.running() && !stop.asked() && mourned.add(part)) {
                screen.event(part.name(), "ended by itself: look into its log, then stop with Ctrl-C and start again");
            }
        }
    }
}
