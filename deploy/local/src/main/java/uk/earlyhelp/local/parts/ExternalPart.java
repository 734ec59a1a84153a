package uk.earlyhelp.local.parts;

/** A part that somebody else runs: it is used, never started and never stopped. */
public record ExternalPart(String name, String address) implements Part {

    @Override
    public void start() {
        // It runs already, or its users will say so.
    }

    @Override
    public void stop() {
        // Not ours to stop.
    }

    @Override
    public void kill() {
        throw new UnsupportedOperationException(name + " at " + address + " belongs to somebody else");
    }

    @Override
    public boolean running() {
        return true;
    }
}
