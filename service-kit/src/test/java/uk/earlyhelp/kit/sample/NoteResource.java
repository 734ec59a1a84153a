package uk.earlyhelp.kit.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import uk.earlyhelp.kit.access.Needs;
import uk.earlyhelp.kit.caller.CurrentCaller;
import uk.earlyhelp.kit.idempotency.Once;
import uk.earlyhelp.kit.paging.Page;
import uk.earlyhelp.kit.versions.EntityVersion;

/** The smallest service that keeps every promise: notes that belong to an agency. */
@Path("/notes")
@RunOnVirtualThread
public class NoteResource {

    public record NewNote(@NotBlank @Size(max = 100) String text, int pages) {}

    public record NoteId(UUID id) {}

    private final NoteDesk desk;
    private final CurrentCaller caller;
    private final Once once;

    NoteResource(NoteDesk desk, CurrentCaller caller, Once once) {
        this.desk = desk;
        this.caller = caller;
        this.once = once;
    }

    @POST
    @Needs("note.write")
    public Response write(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewNote note) {
        return once.once(caller.get(), key, () -> {
            UUID id = desk.write(caller.get(), note.text());
            return Response.status(201)
                    .header("Location", "/notes/" + id)
                    .entity(new NoteId(id))
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Needs("note.read")
    public Response read(@PathParam("id") UUID id) {
        var note = desk.read(caller.get(), id);
        return Response.ok(note)
                .header("ETag", new EntityVersion(note.version()).etag())
                .build();
    }

    @POST
    @Path("/{id}/copies")
    @Needs("note.write")
    public Response copy(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id) {
        return once.once(caller.get(), key, () -> Response.status(201)
                .entity(new NoteId(desk.copy(caller.get(), id)))
                .build());
    }

    @PUT
    @Path("/{id}")
    @Needs("note.write")
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, @Valid NewNote note) {
        desk.change(caller.get(), id, EntityVersion.expected(version), note.text());
        return Response.noContent().build();
    }

    @GET
    @Needs("note.read")
    public Page<Note> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("2") @Min(1) @Max(100) int limit) {
        return desk.list(caller.get(), cursor, limit);
    }

    @GET
    @Path("/count")
    @Needs("note.read")
    public long count() {
        return desk.countWithoutRule(caller.get());
    }

    @GET
    @Path("/{id}/behind-glass")
    @Needs("note.read")
    public Note openClosed(@PathParam("id") UUID id) {
        return desk.openClosed(caller.get(), id);
    }

    @GET
    @Path("/forgotten")
    @Needs("note.read")
    public String forgotten() {
        return "nobody would know who saw this";
    }

    @GET
    @Path("/undeclared")
    public String undeclared() {
        return "nobody may see this";
    }
}
