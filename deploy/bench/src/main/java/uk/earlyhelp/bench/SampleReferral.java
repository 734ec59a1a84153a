package uk.earlyhelp.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The referral of the README's first command, with another family name each time. */
public record SampleReferral(String json) {

    private static final String NAME = "O'Brien-Shaw";

    public static SampleReferral in(Path checkout) {
        try {
            var json = Files.readString(checkout.resolve("deploy/local/samples/first-referral.json"));
            if (!json.contains(NAME)) {
                throw new IllegalStateException("The sample referral no longer names " + NAME);
            }
            return new SampleReferral(json);
        } catch (IOException e) {
            throw new IllegalStateException("The sample referral cannot be read", e);
        }
    }

    public String number(long number) {
        return json.replace(NAME, "Family-%07d".formatted(number));
    }
}
