package uk.earlyhelp.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import uk.earlyhelp.kit.access.Purpose;

/** Adds to every operation that needs a token the header in which a caller may say why. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PurposeHeader implements OASFilter {

    private static final String NAME = "AccessPurpose";
    private static final String OPEN = "/problems";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addParameter(NAME, header());
        document.getPaths().getPathItems().entrySet().stream()
                .filter(path -> !path.getKey().startsWith(OPEN))
                .forEach(path -> addTo(path.getValue()));
    }

    private static void addTo(PathItem item) {
        item.getOperations()
                .values()
                .forEach(operation ->
                        operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + NAME)));
    }

    private static Parameter header() {
        return OASFactory.createParameter()
                .name(Purpose.HEADER)
                .in(Parameter.In.HEADER)
                .description("Why you look, when it is something more special than what the operation is for."
                        + " It is kept in the access audit. " + meanings())
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .enumeration(List.copyOf(codes())));
    }

    private static List<Object> codes() {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::canBeStated)
                .<Object>map(Purpose::code)
                .toList();
    }

    private static String meanings() {
        return Arrays.stream(Purpose.values())
                .filter(Purpose::canBeStated)
                .map(purpose -> "`%s`: %s".formatted(purpose.code(), purpose.meaning()))
                .collect(Collectors.joining("; ", "", "."));
    }
}
