package uk.earlyhelp.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Reads a text and refuses what no database can keep: U+0000 and half a surrogate pair. */
class StorableText extends StringDeserializer {

    /** A text with a character that cannot be stored. */
    static final class InvalidCharacter extends JsonMappingException {

        private InvalidCharacter(JsonParser parser) {
            super(parser, "A character that cannot be stored");
        }
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = super.deserialize(parser, context);
        if (text != null && !storable(text)) {
            throw new InvalidCharacter(parser);
        }
        return text;
    }

    private static boolean storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                return text.codePoints().noneMatch(point -> point == 0 || isHalfPair(point));
            }
        }
        return true;
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
