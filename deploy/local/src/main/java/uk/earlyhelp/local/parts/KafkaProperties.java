package uk.earlyhelp.local.parts;

import java.nio.file.Path;
import uk.earlyhelp.local.settings.KafkaSettings;

/** The configuration of the local broker. */
record KafkaProperties(KafkaSettings kafka, Path folder) {

    /**
     * A message is written through to the disk before it is acknowledged: with one node there is no replica that
     * could bring it back after a power cut. Nothing is ever deleted, so a new consumer can read from the beginning.
     */
    String text() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                inter.broker.listener.name=PLAINTEXT
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                log.flush.interval.messages=1
                log.retention.ms=-1
                num.partitions=%4$d
                auto.create.topics.enable=true
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(kafka.port(), kafka.controllerPort(), folder.resolve("topics"), Topics.PARTITIONS);
    }
}
