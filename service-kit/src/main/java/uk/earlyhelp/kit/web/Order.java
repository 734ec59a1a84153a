package uk.earlyhelp.kit.web;

/** In which order a request meets what stands before the endpoints; the framework looks at tokens at 200. */
final class Order {

    static final int HEADERS_OF_EVERY_ANSWER = 9_000;
    static final int SHAPE = 1_000;
    static final int SHARE = 150;
    static final int BODY = 140;

    private Order() {}
}
