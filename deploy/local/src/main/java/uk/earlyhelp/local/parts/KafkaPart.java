package uk.earlyhelp.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.KafkaSettings;
import uk.earlyhelp.local.settings.Settings;

/** A Kafka broker of one node that is its own controller, in a process of its own. */
public final class KafkaPart implements Part {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final Settings settings;
    private final KafkaSettings kafka;
    private ChildProcess process;

    public KafkaPart(Settings settings) {
        this.settings = settings;
        this.kafka = settings.kafka();
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public String address() {
        return kafka.servers();
    }

    @Override
    public void start() {
        Path folder = settings.data().folder("kafka");
        Path properties = write(folder.resolve("server.properties"), new KafkaProperties(kafka, folder).text());
        if (!Files.exists(folder.resolve("topics/meta.properties"))) {
            format(properties);
        }
        process = ChildProcess.start("kafka", settings.data(), java("kafka.Kafka", properties.toString()), Map.of());
        process.awaitReady(LIMIT, () -> Probe.listens(kafka.port()));
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
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

    private void format(Path properties) {
        var command = java(
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                properties.toString());
        ChildProcess.start("kafka-format", settings.data(), command, Map.of()).awaitSuccess(LIMIT);
    }

    private List<String> java(String main, String... arguments) {
        return new JavaCommand(256)
                .with("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true")
                .with("-cp", settings.libraries() + "/*", main)
                .with(arguments)
                .words();
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
