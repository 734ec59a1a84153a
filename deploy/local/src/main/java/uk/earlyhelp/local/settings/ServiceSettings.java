package uk.earlyhelp.local.settings;

/** One service and the ports that it listens on, both on the loopback address. */
public record ServiceSettings(Service service, int port, int managementPort) {

    static ServiceSettings from(Service service, Variables variables) {
        return new ServiceSettings(
                service,
                variables.port(service.variable("PORT"), service.port()),
                variables.port(service.variable("MANAGEMENT_PORT"), service.managementPort()));
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String managementAddress() {
        return "http://127.0.0.1:" + managementPort;
    }
}
