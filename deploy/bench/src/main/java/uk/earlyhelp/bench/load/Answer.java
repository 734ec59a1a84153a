package uk.earlyhelp.bench.load;

/**
 * What came back: the status and the body as text.
 *
 * @param requestId as the service named it, empty when it did not
 */
public record Answer(int status, String body, String requestId) {

    public Answer(int status, String body) {
        this(status, body, "");
    }

    public boolean created() {
        return status == 201;
    }
}
