package uk.earlyhelp.kit.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import uk.earlyhelp.kit.problems.KitProblem;

/** One body on its way in; everything happens on the request's own event loop. */
final class IncomingBody {

    private static final String CONTINUE = "100-continue";

    private final RoutingContext context;
    private final long largest;
    private final EdgeRefusals refusals;
    private final Buffer body = Buffer.buffer();
    private boolean over;
    private long timer;

    IncomingBody(RoutingContext context, long largest, EdgeRefusals refusals) {
        this.context = context;
        this.largest = largest;
        this.refusals = refusals;
    }

    void read(Duration within) {
        var request = context.request();
        timer = context.vertx().setTimer(within.toMillis(), late -> refuse(KitProblem.TOO_SLOW));
        request.exceptionHandler(gone -> finish());
        request.handler(this::part);
        request.endHandler(end -> whole());
        if (CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.headers().remove(HttpHeaders.EXPECT);
            context.response().writeContinue();
        }
        request.resume();
    }

    private void part(Buffer bytes) {
        if (over) {
            return;
        }
        if (body.length() + bytes.length() > largest) {
            refuse(KitProblem.BODY_TOO_LARGE);
        } else {
            body.appendBuffer(bytes);
        }
    }

    private void whole() {
        if (finish()) {
            ((RoutingContextInternal) context).setBody(body);
            context.next();
        }
    }

    private void refuse(KitProblem type) {
        if (finish()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            refusals.refuse(context, type);
        }
    }

    /** True the first time. */
    private boolean finish() {
        boolean first = !over;
        over = true;
        context.vertx().cancelTimer(timer);
        return first;
    }
}
