package uk.earlyhelp.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends events and waits for the broker's word on each of them. */
@ApplicationScoped
class Delivery {

    /** What became of each event. Unanswered: the broker, or the topic, is away. */
    record Report(List<OutboxRow> arrived, List<OutboxRow> refused, List<OutboxRow> unanswered) {

        Report() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private record Sent(OutboxRow row, Future<RecordMetadata> word) {}

    private static final Logger LOG = Logger.getLogger(Delivery.class);

    private final EventProducer producer;
    private final String source;
    private final String authority;

    Delivery(
            EventProducer producer,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "early-help.authority") String authority) {
        this.producer = producer;
        this.source = "/" + service;
        this.authority = authority;
    }

    Report of(List<OutboxRow> events) {
        var report = new Report();
        for (Sent sent : send(events)) {
            settle(sent, report);
        }
        return report;
    }

    /** Waits once, not once per event, for a topic that does not answer. */
    private List<Sent> send(List<OutboxRow> events) {
        var silent = new HashMap<String, Future<RecordMetadata>>();
        var sent = new ArrayList<Sent>(events.size());
        for (OutboxRow row : events) {
            var word = silent.containsKey(row.topic())
                    ? silent.get(row.topic())
                    : producer.send(CloudEventRecord.of(row, source, authority));
            if (word.state() == Future.State.FAILED && word.exceptionNow() instanceof TimeoutException) {
                silent.put(row.topic(), word);
            }
            sent.add(new Sent(row, word));
        }
        return sent;
    }

    private static void settle(Sent sent, Report report) {
        try {
            sent.word().get();
            report.arrived().add(sent.row());
        } catch (ExecutionException e) {
            settle(sent.row(), e.getCause(), report);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            report.unanswered().add(sent.row());
        }
    }

    private static void settle(OutboxRow row, Throwable failure, Report report) {
        if (failure instanceof RetriableException) {
            report.unanswered().add(row);
            return;
        }
        LOG.errorf(
                "The broker refuses event %s: %s",
                row.eventId(), failure.getClass().getSimpleName());
        report.refused().add(row);
    }
}
