package uk.earlyhelp.kit.settings;

import org.eclipse.microprofile.config.spi.Converter;

/** Forgets what it reads, because some of it is secret, and says only what is missing. */
public class Present implements Converter<String> {

    private static final String MISSING = "missing ";

    @Override
    public String convert(String value) {
        if (value.startsWith(MISSING)) {
            throw new IllegalArgumentException(
                    "Set the environment variable %s and start again.".formatted(value.substring(MISSING.length())));
        }
        return "present";
    }
}
