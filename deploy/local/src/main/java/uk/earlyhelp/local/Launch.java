package uk.earlyhelp.local;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import uk.earlyhelp.local.settings.Settings;

/** {@code make run}: starts the system, shows how to use it, and keeps it up until Ctrl-C. */
public final class Launch {
    private static final int FAILED = 1;

    private Launch() {}

    public static void main(String[] arguments) throws InterruptedException {
        with(system -> {});
    }

    /**
     * Starts the system, does one more thing with it and then keeps it up until Ctrl-C.
     *
     * @param once what is done once everything serves and before the start table is shown, for example filling it
     */
    public static void with(Consumer<LocalSystem> once) throws InterruptedException {
        var screen = Screen.terminal();
        try {
            var system = new LocalSystem(Settings.fromEnvironment(), screen);
            var stop = new Stop(system);
            Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
            run(system, stop, screen, once);
        } catch (StartFailure failure) {
            screen.event("Cannot start", failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(LocalSystem system, Stop stop, Screen screen, Consumer<LocalSystem> once)
            throws InterruptedException {
        try {
            system.start();
            once.accept(system);
            screen.lines(new StartTable(system).text());
            new Watch(system, screen, stop).start();
        } catch (StartFailure failure) {
            if (!stop.asked()) {
                throw failure;
            }
        }
        new CountDownLatch(1).await();
    }
}
