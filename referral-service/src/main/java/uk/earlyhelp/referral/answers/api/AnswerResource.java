package uk.earlyhelp.referral.answers.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.Caller;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.versions.EntityVersion;
import uk.earlyhelp.referral.access.ReferralAccess;
import uk.earlyhelp.referral.access.Roles;
import uk.earlyhelp.referral.answers.AnswerDesk;
import uk.earlyhelp.referral.answers.Channel;

/** The answer to a referral: read by the person who asked, given and delivered by a worker. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Answers", description = "Every referral gets an answer.")
public class AnswerResource {

    private final AnswerDesk desk;
    private final ReferralAccess access;
    private final CurrentCaller callers;
    private final Once once;
    private final Clock clock;

    AnswerResource(AnswerDesk desk, ReferralAccess access, CurrentCaller callers, Once once, Clock clock) {
        this.desk = desk;
        this.access = access;
        this.callers = callers;
        this.once = once;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/answer")
    @Needs("answer.read")
    @Operation(
            operationId = "readAnswer",
            summary = "What became of a referral",
            description = "The receipt, the decision in words meant for the reader, what happens next and by when. A"
                    + " family reads plain words. The first time that the person who asked reads a given answer, it"
                    + " counts as delivered. The front door also sees the words that are suggested until the answer is"
                    + " given, and the answers that later ones replaced.")
    @APIResponse(
            responseCode = "200",
            description = "How far it has come; the ETag is that of the referral.",
            content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    public Response read(@PathParam("id") UUID id) {
        var caller = callers.get();
        var reading = desk.read(caller, id);
        return Response.ok(AnswerView.of(reading, reader(caller)))
                .header("ETag", reading.version().etag())
                .build();
    }

    private AnswerReader reader(Caller caller) {
        if (access.seesTheWork(caller)) {
            return AnswerReader.FRONT_DOOR;
        }
        return caller.has(Roles.FAMILY) ? AnswerReader.FAMILY : AnswerReader.REFERRER;
    }

    @POST
    @Path("/{id}/answer")
    @Needs("answer.give")
    @Operation(
            operationId = "giveAnswer",
            summary = "Give the answer that a decision owes",
            description =
                    "Words that are left out come from the policy pack; next steps from the decision. If-Match makes"
                            + " sure that they answer the decision that you have read.")
    @APIResponse(
            responseCode = "201",
            description = "The answer is given; the ETag is that of the referral.",
            content = @Content(schema = @Schema(implementation = AnswerProgress.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    @APIResponse(responseCode = "409", description = "There is no decision yet, or the answer is given already.")
    @APIResponse(responseCode = "412", description = "The referral has changed since you read it.")
    @APIResponse(responseCode = "422", description = "A field is not valid.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response give(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid NewAnswer words) {
        var caller = callers.get();
        return once.once(caller, idempotencyKey, () -> {
            var given = desk.give(caller, id, EntityVersion.expected(version), words.words());
            return done(given)
                    .header("Location", "/referrals/" + id + "/answer")
                    .build();
        });
    }

    @POST
    @Path("/{id}/answer/delivery")
    @Needs("answer.deliver")
    @Operation(
            operationId = "recordDelivery",
            summary = "Record that the answer reached the person who asked",
            description =
                    "For answers told by telephone, e-mail, letter or in person. If-Match makes sure that it is the"
                            + " answer that you have told.")
    @APIResponse(
            responseCode = "201",
            description = "The delivery is recorded; the ETag is that of the referral, which stays as it is.",
            content = @Content(schema = @Schema(implementation = AnswerProgress.class)))
    @APIResponse(responseCode = "404", description = "There is no such referral for you.")
    @APIResponse(responseCode = "409", description = "There is no answer to deliver yet.")
    @APIResponse(responseCode = "412", description = "The referral has changed since you read it.")
    @APIResponse(responseCode = "422", description = "A field is not valid, or it arrived before it was given.")
    @APIResponse(responseCode = "428", description = "If-Match is missing.")
    public Response deliver(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            @NotNull @Valid NewDelivery delivery) {
        var caller = callers.get();
        mustBePossible(delivery);
        return once.once(caller, idempotencyKey, () -> {
            var expected = EntityVersion.expected(version);
            return done(desk.deliver(caller, id, expected, delivery.channel(), delivery.deliveredAt()))
                    .build();
        });
    }

    private static Response.ResponseBuilder done(AnswerDesk.Done done) {
        return Response.status(201).header("ETag", done.version().etag()).entity(AnswerProgress.of(done.answer()));
    }

    private void mustBePossible(NewDelivery delivery) {
        if (delivery.channel() == Channel.PORTAL) {
            throw Problem.invalidField("/channel", "not-allowed", "Reading here is recorded by itself.");
        }
        if (delivery.deliveredAt() != null && delivery.deliveredAt().isAfter(clock.instant())) {
            throw Problem.invalidField("/deliveredAt", "in-the-future", "Record it once it has happened.");
        }
    }
}
