package uk.earlyhelp.local.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import uk.earlyhelp.local.StartFailure;

/** The environment variables that the launcher understands, read with a sentence for every mistake. */
record Variables(Map<String, String> values) {

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /** A port from 1 to 65535; 0 stands for any free one and is settled here, once. */
    int port(String name, int otherwise) {
        int port = text(name).map(value -> number(name, value)).orElse(otherwise);
        return port == 0 ? free() : port;
    }

    /** A number from 1 to 999,999. */
    int count(String name, int otherwise) {
        var given = text(name);
        if (given.isPresent() && !given.get().matches("[1-9]\\d{0,5}")) {
            throw new StartFailure(
                    "%s must be a number from 1 to 999999, but it is '%s'.".formatted(name, given.get()));
        }
        return given.map(Integer::parseInt).orElse(otherwise);
    }

    private static int number(String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new StartFailure("%s must be a port from 1 to 65535, but it is '%s'.".formatted(name, value));
        }
        return Integer.parseInt(value);
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("This machine has no free port left.", e);
        }
    }
}
