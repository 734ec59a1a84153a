package uk.earlyhelp.referral.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A form as a client sends it, to be spoiled or completed field by field; nobody in it exists. */
public final class SampleReferral {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode form;

    private SampleReferral(ObjectNode form) {
        this.form = form;
    }

    /** Complete, from a school in the pilot area, about one girl. */
    public static SampleReferral aSchoolReferral() {
        try (var text = SampleReferral.class.getResourceAsStream("/school-referral.json")) {
            return new SampleReferral((ObjectNode) JSON.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets a field by its JSON pointer; null takes the value away, text that looks like JSON is taken as such. */
    public SampleReferral with(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        var parent = form.at(pointer.substring(0, last));
        var name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), node(value));
        } else {
            ((ObjectNode) parent).set(name, node(value));
        }
        return this;
    }

    public SampleReferral without(String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) form.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return this;
    }

    /** One more child, by given name and date of birth. */
    public SampleReferral withChild(String givenName, String dateOfBirth) {
        form.withArray("children")
                .addObject()
                .put("givenName", givenName)
                .put("familyName", "O'Brien-Hussain")
                .put("dateOfBirth", dateOfBirth);
        return this;
    }

    public JsonNode node() {
        return form;
    }

    public String json() {
        return form.toString();
    }

    private static JsonNode node(Object value) {
        return JSON.valueToTree(value);
    }
}
