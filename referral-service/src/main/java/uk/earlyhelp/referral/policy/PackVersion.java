package uk.earlyhelp.referral.policy;

/** Which pack, in which version, with which content (SHA-256 in hexadecimal): what a decision records. */
public record PackVersion(String id, String version, String contentHash) {
    public PackVersion {
        PackCheck.kebab(id, "The id of the pack");
        PackCheck.text(version, "The version of the pack");
        if (!version.startsWith(id + ".")) {
            throw new PackProblem("The version '" + version + "' must begin with the pack's id, '" + id + ".'.");
        }
    }
}
