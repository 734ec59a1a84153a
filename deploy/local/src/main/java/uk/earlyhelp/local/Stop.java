package uk.earlyhelp.local;

/** Ctrl-C, a signal or a failed start: stops everything in peace, once. */
final class Stop implements Runnable {
    private final LocalSystem system;
    private volatile boolean asked;

    Stop(LocalSystem system) {
        this.system = system;
    }

    @Override
    public void run() {
        asked = true;
        system.close();
    }

    boolean asked() {
        return asked;
    }
}
