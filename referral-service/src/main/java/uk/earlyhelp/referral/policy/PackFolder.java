package uk.earlyhelp.referral.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The files of one pack, held in memory, from inside the application or from a folder of the council's own. */
public final class PackFolder {
    private static final List<String> FILES =
            List.of("policy.json", "codes.json", "places.json", "schools.json", "agencies.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, byte[]> files;

    private PackFolder(Map<String, byte[]> files) {
        this.files = files;
    }

    /** A pack that is delivered with the service. */
    public static PackFolder builtIn(String pack) {
        PackCheck.kebab(pack, "The name of the policy pack");
        return load(file -> PackFolder.class.getResourceAsStream("/policy-packs/" + pack + "/" + file));
    }

    /** A pack in a folder of this machine. */
    public static PackFolder at(Path folder) {
        return load(file -> Files.exists(folder.resolve(file)) ? Files.newInputStream(folder.resolve(file)) : null);
    }

    private static PackFolder load(Opener opener) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = opener.open(file)) {
                if (in == null) {
                    throw new PackProblem("The file " + file + " does not exist.");
                }
                files.put(file, in.readAllBytes());
            } catch (IOException e) {
                throw new PackProblem("The file " + file + " cannot be read.", e);
            }
        }
        return new PackFolder(files);
    }

    /** Reads one file into a record; whatever is wrong with it is told with the file's name and, where known, the line. */
    public <T> T read(String file, Class<T> shape) {
        try {
            return JSON.readValue(files.get(file), shape);
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof PackProblem problem ? problem.in(file) : unreadable(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static PackProblem unreadable(String file, IOException e) {
        if (!(e instanceof JsonProcessingException json) || json.getLocation() == null) {
            return new PackProblem(file + " cannot be read.", e);
        }
        return new PackProblem(file + ", line " + json.getLocation().getLineNr() + ": " + sentence(json), e);
    }

    private static String sentence(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "the field '" + unknown.getPropertyName() + "' is unknown.";
            case JsonMappingException mapping
            when mapping.getCause() instanceof StreamReadException -> "this is not JSON.";
            case JsonMappingException mapping -> "'" + path(mapping) + "' is missing or has the wrong form.";
            default -> "this is not JSON.";
        };
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/"));
    }

    /** SHA-256 over the names and bytes of all files, in hexadecimal: another content under the same version shows. */
    public String contentHash() {
        MessageDigest digest = sha256();
        files.forEach((name, content) -> {
            digest.update((name + ":" + content.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private interface Opener {
        InputStream open(String file) throws IOException;
    }
}
