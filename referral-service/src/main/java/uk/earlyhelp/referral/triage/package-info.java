/** What happens between the arrival of a referral and its answer: worklist, questions, forum, decision. */
package uk.earlyhelp.referral.triage;
