package uk.earlyhelp.referral.intake.form;

/** The code lists in force, as far as the form needs them. */
public interface CodeLists {

    /** Whether the list is known and has the code. */
    boolean has(String list, String code);
}
