package uk.earlyhelp.kit.web;

import io.quarkus.arc.All;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.earlyhelp.kit.access.OpenToAll;
import uk.earlyhelp.kit.problems.KitProblem;
import uk.earlyhelp.kit.problems.Problem;
import uk.earlyhelp.kit.problems.ProblemCatalogue;
import uk.earlyhelp.kit.problems.ProblemType;

/** Explains every refusal at the very address that its {@code type} names. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "Every refusal, explained at the address that its type names.")
class ProblemResource {

    /** One refusal, explained. */
    record Explanation(String type, int status, String title, String advice) {

        static Explanation of(ProblemType type) {
            return new Explanation(type.uri(), type.status(), type.title(), type.advice());
        }
    }

    private final List<ProblemCatalogue> catalogues;

    ProblemResource(@All List<ProblemCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @OpenToAll
    @Operation(operationId = "listProblems", summary = "Every refusal that this service can give")
    public List<Explanation> all() {
        return types().map(Explanation::of).toList();
    }

    @GET
    @Path("/{slug}")
    @OpenToAll
    @Operation(operationId = "explainProblem", summary = "What one refusal means and what to do about it")
    @APIResponse(responseCode = "200", description = "The refusal, explained.")
    @APIResponse(responseCode = "404", description = "There is no such refusal.")
    public Explanation one(@PathParam("slug") String slug) {
        return types().filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(Explanation::of)
                .orElseThrow(Problem::notFound);
    }

    private Stream<ProblemType> types() {
        return Stream.concat(
                Stream.of(KitProblem.values()), catalogues.stream().flatMap(catalogue -> catalogue.types().stream()));
    }
}
