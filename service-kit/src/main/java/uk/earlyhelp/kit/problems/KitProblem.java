package uk.earlyhelp.kit.problems;

/** The refusals that every service shares. */
public enum KitProblem implements ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read", "Correct the request to match the API document."),
    INVALID_PARAMETER(400, "A parameter is not valid", "Correct the named parameter."),
    INVALID_CURSOR(400, "The cursor is not valid", "Ask for the first page again, without a cursor."),
    IDEMPOTENCY_KEY_REQUIRED(
            400,
            "An Idempotency-Key is required",
            "Send an Idempotency-Key of 1 to 200 visible characters, new for each thing you create; repeat it only"
                    + " to retry."),
    NOT_AUTHENTICATED(401, "A valid access token is required", "Get a new token from the login server and repeat."),
    NOT_PERMITTED(403, "Your role may not do this", "Ask your administrator if you think that you should."),
    NOT_FOUND(404, "There is nothing here for you", "Check the address; you may not see everything that exists."),
    METHOD_NOT_ALLOWED(405, "This address does not take that method", "See the API document for the methods."),
    NOT_ACCEPTABLE(406, "That format is not offered", "Ask for application/json."),
    TOO_SLOW(408, "The body did not arrive in time", "Repeat on a better line; nothing was saved."),
    REQUEST_STILL_RUNNING(
            409, "The first request with this key is still running", "Wait a moment, then repeat with the same key."),
    STALE_VERSION(412, "Somebody has changed this since", "Read the record again, then repeat your change on it."),
    BODY_TOO_LARGE(413, "The body is too large", "Send at most one mebibyte."),
    ADDRESS_TOO_LONG(414, "The address is too long", "Send at most 4,096 characters; a search is a POST."),
    UNSUPPORTED_MEDIA_TYPE(415, "That media type is not taken", "Send application/json."),
    INVALID_FIELDS(422, "Some fields are not valid", "Correct the fields named in errors; nothing was saved."),
    IDEMPOTENCY_KEY_REUSED(
            422, "This key was used for another request", "Use a new Idempotency-Key for a new request."),
    VERSION_REQUIRED(428, "If-Match is required", "Read the record and send its ETag in If-Match."),
    TOO_MANY_REQUESTS(429, "You ask too much at once", "Wait as long as Retry-After says; nothing was saved."),
    HEADERS_TOO_LARGE(431, "The headers are too large", "Send at most 16 kibibytes of headers."),
    INTERNAL_ERROR(500, "We made a mistake", "Repeat later; give the request id to support if it stays."),
    TEMPORARILY_UNAVAILABLE(503, "The service cannot answer just now", "Repeat in a few seconds; nothing was saved.");

    private final int status;
    private final String title;
    private final String advice;

    KitProblem(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String advice() {
        return advice;
    }
}
