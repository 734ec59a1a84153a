package uk.earlyhelp.local.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import uk.earlyhelp.local.LocalSystem;

/** A referral as a client sends it, to be changed field by field; nobody in it exists. */
record Form(ObjectNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The form that the start table offers, a school's about one girl. */
    static Form ofASchool(LocalSystem system) {
        var sample = system.settings().home().resolve("deploy/local/samples/first-referral.json");
        try {
            return new Form((ObjectNode) JSON.readTree(sample.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets a field by its JSON pointer. */
    Form with(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        var name = pointer.substring(last + 1);
        JsonNode node = JSON.valueToTree(value);
        if (json.at(pointer.substring(0, last)) instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), node);
        } else {
            ((ObjectNode) json.at(pointer.substring(0, last))).set(name, node);
        }
        return this;
    }

    Form without(String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) json.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return this;
    }

    /** Every text of the form that tells who somebody is or what was said about them; codes are left out. */
    List<String> secrets() {
        return Stream.of("referrer", "children", "household", "address", "concern", "familyView", "currentSupport")
                .flatMap(part -> texts(json.path(part)))
                .filter(text -> text.length() > 3 && !text.matches("not-.*|WBRI|8962001|mother"))
                .distinct()
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isContainerNode()
                ? node.valueStream().flatMap(Form::texts)
                : Stream.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
