package uk.earlyhelp.bench.load;

/** What came back: the status and the body as text. */
public record Answer(int status, String body) {

    public boolean created() {
        return status == 201;
    }
}
