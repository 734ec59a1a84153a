package uk.earlyhelp.kit.audit;

import jakarta.enterprise.context.RequestScoped;

/** Whether the current request has left its record, so that no answer can forget it. */
@RequestScoped
public class Recorded {

    private boolean done;

    void now() {
        done = true;
    }

    public boolean done() {
        return done;
    }
}
