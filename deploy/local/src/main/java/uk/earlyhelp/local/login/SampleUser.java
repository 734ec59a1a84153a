package uk.earlyhelp.local.login;

import java.util.Arrays;
import java.util.Optional;

/** The people, and the one system, of the local realm; their password is no secret and opens nothing else. */
public enum SampleUser {
    SCHOOL("school", "referrer", "school-8962001", "a school that asks for help"),
    SCHOOL2("school2", "referrer", "school-8962002", "another school"),
    HEALTH("health", "referrer", "health-visiting", "a health visitor"),
    POLICE("police", "referrer", "police", "a police officer"),
    PARENT("parent", "family", "family", "a parent who asks for the own family"),
    PARENT2("parent2", "family", "family", "another parent"),
    FRONTDOOR("frontdoor", "front-door", "council-frontdoor", "a front-door worker who decides"),
    PRACTITIONER("practitioner", "practitioner", "council-early-help", "an early help practitioner"),
    MANAGER("manager", "manager", "council-early-help", "a team manager"),
    QUALITY("quality", "quality-assurer", "council-early-help", "a quality assurer, who reads cases and changes none"),
    ANALYST("analyst", "analyst", "council-early-help", "an analyst, who never meets a name"),
    AUDITOR("auditor", "auditor", "council-early-help", "an auditor, who reads who looked at what"),
    ADMINISTRATOR("administrator", "administrator", "council-early-help", "an administrator of policy and places"),
    SOCIAL_CARE("social-care-system", "social-care", "social-care", "the social care system");

    /** A sample for this machine only. */
    public static final String PASSWORD = "early-help";

    private final String login;
    private final String role;
    private final String agency;
    private final String who;

    SampleUser(String login, String role, String agency, String who) {
        this.login = login;
        this.role = role;
        this.agency = agency;
        this.who = who;
    }

    public static Optional<SampleUser> named(String login) {
        return Arrays.stream(values()).filter(user -> user.login.equals(login)).findFirst();
    }

    public String login() {
        return login;
    }

    public String role() {
        return role;
    }

    public String agency() {
        return agency;
    }

    /** In words, for the start table. */
    public String who() {
        return who;
    }

    /** The form that fetches a token: a password for a person, the client's secret for a system. */
    String tokenForm() {
        return this == SOCIAL_CARE
                ? "grant_type=client_credentials&client_id=" + login + "&client_secret=" + PASSWORD
                : "grant_type=password&client_id=early-help-local&username=" + login + "&password=" + PASSWORD;
    }
}
