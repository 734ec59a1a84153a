package uk.earlyhelp.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection. A general client would take as much of the two cores as the service that it
 * measures; this one writes bytes that are ready and reads a status line, a length and a body.
 */
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final InetSocketAddress address;
    private Socket socket;
    private InputStream in;

    public Connection(URI service) {
        this.address = new InetSocketAddress(service.getHost(), service.getPort());
    }

    /**
     * @param request a whole request, head and body
     * @throws IOException when the connection broke; the next call opens a new one
     */
    public Answer send(byte[] request) throws IOException {
        try {
            open();
            socket.getOutputStream().write(request);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(address, PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        String requestId = "";
        for (String header = line(); !header.isEmpty(); header = line()) {
            var parts = header.split(":", 2);
            switch (parts[0].toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(parts[1].strip());
                case "x-request-id" -> requestId = parts[1].strip();
                default -> {}
            }
        }
        return new Answer(status, new String(body(length), StandardCharsets.UTF_8), requestId);
    }

    private byte[] body(int length) throws IOException {
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("The service closed the connection");
        }
        return body;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
