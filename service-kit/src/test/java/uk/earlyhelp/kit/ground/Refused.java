package uk.earlyhelp.kit.ground;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** What every refusal must look like, whatever was refused. */
public final class Refused {

    private Refused() {}

    /** Checks the whole promise and hands back the document for what is special about this refusal. */
    public static JsonPath as(int status, String slug, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.asString()).doesNotContainPattern("Exception|uk\\.earlyhelp|java\\.|SQL|select |127\\.0");
        var problem = answer.jsonPath();
        assertThat(problem.getString("type")).isEqualTo("/problems/" + slug);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        return problem;
    }

    /** The same for a refusal that names exactly one field or parameter. */
    public static void naming(String pointer, String code, int status, String slug, Response answer) {
        var problem = as(status, slug, answer);
        assertThat(problem.getList("errors.pointer")).as(answer.asString()).containsExactly(pointer);
        assertThat(problem.getList("errors.code")).as(answer.asString()).containsExactly(code);
        assertThat(problem.getString("errors[0].message")).isNotBlank();
    }
}
