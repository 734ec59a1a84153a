package uk.earlyhelp.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Explains the parameters that mean the same on every endpoint, where the endpoint itself says nothing. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class HeaderDescriptions implements OASFilter {

    private static final Map<String, String> MEANING = Map.of(
            "Idempotency-Key",
            "Required. Your own name for this attempt, 1 to 200 visible ASCII characters, new for each thing you create."
                    + " Repeat it only to retry: the same key and body get the same answer, for seven days.",
            "If-Match",
            "Required. The ETag of the record that your change was made from.",
            "cursor",
            "Where the last page ended; leave it out for the first page. Valid for the same caller and filter only.",
            "limit",
            "How many items a page has, 1 to 200.");

    @Override
    public Parameter filterParameter(Parameter parameter) {
        var meaning = parameter.getName() == null ? null : MEANING.get(parameter.getName());
        if (meaning != null && parameter.getDescription() == null) {
            parameter.setDescription(meaning);
        }
        return parameter;
    }
}
