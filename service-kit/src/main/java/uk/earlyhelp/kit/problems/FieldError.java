package uk.earlyhelp.kit.problems;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field.
 *
 * @param pointer where in the request body (JSON Pointer, RFC 6901), or the name of a parameter
 * @param code a stable code for programs
 * @param message a sentence for people; never repeats the value
 */
public record FieldError(
        @Schema(examples = "/children/0/upn") String pointer,
        @Schema(examples = "invalid-upn") String code,

        @Schema(examples = "This is not a UPN: the check letter does not match.")
        String message) {}
