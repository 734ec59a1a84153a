package uk.earlyhelp.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import uk.earlyhelp.local.settings.LoginSettings;
import uk.earlyhelp.local.settings.Settings;

/**
 * Keycloak with the realm of the sample users. It keeps nothing: everything that it knows is in the realm file, so a
 * changed file counts from the next start.
 */
public final class LoginPart implements Part {
    private static final Duration LIMIT = Duration.ofSeconds(180);

    private final Settings settings;
    private final LoginSettings login;
    private final RealmStore store;
    private ChildProcess process;

    public LoginPart(Settings settings) {
        this.settings = settings;
        this.login = settings.login();
        this.store = new RealmStore(settings);
    }

    @Override
    public String name() {
        return "Login server";
    }

    @Override
    public String address() {
        return login.realm();
    }

    @Override
    public void start() {
        Path keycloak = new KeycloakFolder(settings).prepared();
        store.layOut();
        process = ChildProcess.start("login", settings.data(), command(keycloak), Map.of());
        process.awaitReady(LIMIT, () -> Probe.answers(login.realm() + "/.well-known/openid-configuration"));
    }

    @Override
    public void stop() {
        if (process != null && process.stop()) {
            store.keep();
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean running() {
        return process != null && process.running();
    }

    /** What bin/kc.sh would run, without the shell in between that would outlive a kill. */
    private List<String> command(Path keycloak) {
        return new JavaCommand(320)
                .with("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=256m")
                .with(opened("java.lang"), opened("java.util"), opened("java.util.concurrent"))
                .with(opened("java.security"))
                .with("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory")
                .with("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true")
                .with("-Dkc.home.dir=" + keycloak, "-Djboss.server.config.dir=" + keycloak.resolve("conf"))
                .with("-cp", keycloak.resolve("lib/quarkus-run.jar").toString())
                .with("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized", "--import-realm")
                .with("--db-url=" + store.url())
                .with("--cache=local", "--http-enabled=true", "--http-host=127.0.0.1")
                .with("--http-port=" + login.port(), "--hostname=http://127.0.0.1:" + login.port())
                .words();
    }

    private static String opened(String name) {
        return "--add-opens=java.base/" + name + "=ALL-UNNAMED";
    }
}
