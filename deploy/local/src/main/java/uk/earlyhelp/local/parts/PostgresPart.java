package uk.earlyhelp.local.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.PostgresSettings;
import uk.earlyhelp.local.settings.Settings;

/** PostgreSQL from a Maven artifact, as durable as in production: what is committed survives a power cut. */
public final class PostgresPart implements Part {
    private final Settings settings;
    private final PostgresSettings postgres;
    private final Path folder;
    private final Path complete;
    private EmbeddedPostgres server;

    public PostgresPart(Settings settings) {
        this.settings = settings;
        this.postgres = settings.postgres();
        this.folder = folder(settings);
        this.complete = folder.resolve("early-help-complete");
    }

    /** Stops the server of an earlier run whose launcher was killed. */
    public static void endOrphan(Settings settings) {
        Postmaster.of(folder(settings)).ifPresent(Postmaster::stop);
    }

    private static Path folder(Settings settings) {
        return settings.data().path().resolve("postgres");
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + postgres.port();
    }

    @Override
    public synchronized void start() {
        try {
            forgetHalfAnInstallation();
            server = build().start();
            if (!Files.exists(complete)) {
                Files.createFile(complete);
            }
        } catch (IOException | IllegalStateException e) {
            throw new StartFailure(
                    "PostgreSQL does not start: the reason is at the end of "
                            + settings.shown(settings.data().log("postgres")) + ".",
                    e);
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            close();
        }
    }

    @Override
    public synchronized void kill() {
        Postmaster.of(folder).ifPresent(Postmaster::kill);
        close();
    }

    @Override
    public synchronized boolean running() {
        return server != null && Postmaster.of(folder).isPresent();
    }

    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL does not stop: " + e.getMessage() + ".", e);
        } finally {
            server = null;
        }
    }

    /** A launcher that is killed during the very first start leaves a folder in which nothing was ever stored. */
    private void forgetHalfAnInstallation() throws IOException {
        if (!Files.exists(folder) || Files.exists(complete)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private EmbeddedPostgres.Builder build() {
        var log = Redirect.appendTo(settings.data().log("postgres").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        settings.home().resolve("deploy/local/target/postgres").toFile())
                .setPort(postgres.port())
                .setPGStartupWait(Duration.ofSeconds(90))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library is made for tests and switches durability off unless told otherwise.
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                // what the server says about a refused row repeats the row, and its log is nobody's record of a family
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // Names sort the same on every machine, whatever its own language is.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }
}
