package uk.earlyhelp.local.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import uk.earlyhelp.local.LocalSystem;
import uk.earlyhelp.local.Screen;
import uk.earlyhelp.local.settings.Settings;

/**
 * Gives every journey the whole system, started once per run on free ports with a data folder of its own, and
 * clocks that can be set. A journey leaves its data behind and must not mind that of others.
 */
public final class OnTheSystem implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(OnTheSystem.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSystem.class;
    }

    @Override
    public LocalSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .system();
    }

    private record Running(LocalSystem system, Path folder) implements AutoCloseable {

        static Running start() {
            try {
                Path folder = Files.createTempDirectory("early-help-journeys-");
                var system = new LocalSystem(Settings.from(variables(folder)), Screen.terminal());
                var running = new Running(system, folder);
                // A test run that is interrupted must not leave a database server behind.
                Runtime.getRuntime().addShutdownHook(new Thread(system::close));
                system.start();
                return running;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Map<String, String> variables(Path folder) {
            var variables = new HashMap<>(Map.of("EH_DATA", folder.toString(), "EH_CLOCK_REHEARSAL", "true"));
            for (String port :
                    new String[] {"POSTGRES", "KAFKA", "KAFKA_CONTROLLER", "LOGIN", "REFERRAL", "REFERRAL_MANAGEMENT"
                    }) {
                variables.put("EH_" + port + "_PORT", "0");
            }
            String services = System.getenv("EH_SERVICES");
            if (services != null) {
                variables.put("EH_SERVICES", services);
            }
            return variables;
        }

        @Override
        public void close() throws IOException {
            system.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }
}
