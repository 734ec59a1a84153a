package uk.earlyhelp.local.parts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.settings.KafkaSettings;
import uk.earlyhelp.local.settings.ServiceSettings;

/** The topics of the services: several partitions each, so that order holds per family and not by accident. */
public record Topics(KafkaSettings kafka) {
    static final int PARTITIONS = 6;
    private static final int LIMIT_MILLIS = 60_000;

    public void prepare(Collection<ServiceSettings> services) {
        Map<String, Object> address = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.servers(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                LIMIT_MILLIS);
        try (Admin admin = Admin.create(address)) {
            for (ServiceSettings each : services) {
                create(admin, each.service().topic());
            }
        }
    }

    private void create(Admin admin, String topic) {
        var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty());
        try {
            admin.createTopics(java.util.List.of(wanted)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new StartFailure(
                        "Kafka at %s does not answer: %s."
                                .formatted(kafka.servers(), e.getCause().getMessage()),
                        e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
