package uk.earlyhelp.local.settings;

import java.util.Optional;

/** The broker: ours on two local ports (clients, controller), or somebody else's bootstrap servers. */
public record KafkaSettings(int port, int controllerPort, Optional<String> external) {

    static KafkaSettings from(Variables variables) {
        return new KafkaSettings(
                variables.port("EH_KAFKA_PORT", 19092),
                variables.port("EH_KAFKA_CONTROLLER_PORT", 19093),
                variables.text("EH_KAFKA_SERVERS"));
    }

    public String servers() {
        return external.orElse("127.0.0.1:" + port);
    }
}
