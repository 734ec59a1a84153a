package uk.earlyhelp.kit.settings;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Asks for the required settings, because the framework checks only those that somebody asks for. */
@ApplicationScoped
class CompleteAtStartup {

    private static final Logger LOG = Logger.getLogger(CompleteAtStartup.class);

    private final RequiredSettings settings;

    CompleteAtStartup(RequiredSettings settings) {
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        LOG.debugf("The secrets are %s", settings.cursorSecret());
    }
}
