package uk.earlyhelp.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Adds to the API document what every endpoint promises and no endpoint should have to repeat: the bearer token, and
 * the refusals that follow from what an operation takes (a body, an id, a key, a version).
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class SharedRefusals implements OASFilter {

    private static final String TOKEN = "accessToken";
    private static final String OPEN = "/problems";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addSecurityScheme(TOKEN, token());
        document.getPaths().getPathItems().forEach((path, item) -> complete(path, item));
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the login server: audience early-help, claims agency and roles.");
    }

    private static void complete(String path, PathItem item) {
        if (path.startsWith(OPEN)) {
            return;
        }
        for (Operation operation : item.getOperations().values()) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN));
            refusals(path, operation).forEach((status, description) -> add(operation, status, description));
        }
    }

    private static Map<String, String> refusals(String path, Operation operation) {
        var refusals = new java.util.TreeMap<String, String>();
        refusals.put("400", "The request cannot be read, or a parameter is not valid.");
        refusals.put("401", "A valid access token is required.");
        refusals.put("403", "Your role may never do this; said before any record is looked at.");
        refusals.put("429", "You ask too much at once; wait as long as Retry-After says.");
        refusals.put("503", "The service cannot answer just now; nothing was saved.");
        if (path.contains("{")) {
            refusals.put("404", "It does not exist, or you may not see it: the two cannot be told apart.");
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", "The body is larger than one mebibyte.");
            refusals.put("415", "Send application/json.");
            refusals.put("422", "Some fields are not valid, or the Idempotency-Key was used for another request.");
        }
        if (headers(operation).contains("Idempotency-Key")) {
            refusals.put("409", "The first request with this key still runs, or the record does not allow this now.");
        }
        if (headers(operation).contains("If-Match")) {
            refusals.put("409", "The record does not allow this now.");
            refusals.put("412", "Somebody has changed the record since; read it again.");
            refusals.put("428", "If-Match is required: send the record's ETag.");
        }
        return refusals;
    }

    private static TreeSet<String> headers(Operation operation) {
        var headers = new TreeSet<String>();
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER)
                .forEach(parameter -> headers.add(parameter.getName()));
        return headers;
    }

    private static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }
}
