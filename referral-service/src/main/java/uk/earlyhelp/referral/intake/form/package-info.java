/** What a referrer writes: the form as records, with its rules beside the fields they hold for. */
package uk.earlyhelp.referral.intake.form;
