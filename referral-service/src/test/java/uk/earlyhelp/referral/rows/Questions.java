package uk.earlyhelp.referral.rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.earlyhelp.referral.access.Reach;
import uk.earlyhelp.referral.intake.Referral;
import uk.earlyhelp.referral.intake.SearchTerms;
import uk.earlyhelp.referral.triage.WorklistQuestion;

/** What to ask each repository, by its name and its method's, so that something is found. */
record Questions(FullHouse house, Referral referral, Reach reach) {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    Map<String, Object[]> all() {
        UUID id = house.work().id();
        var questions = new TreeMap<String, Object[]>();
        questions.put("AnswerLists.owed", with(reach, LATER, null, 10));
        questions.put("AnswerLists.undelivered", with(reach, null, 10));
        questions.put("Answers.inForce", with(id));
        questions.put("Answers.milestones", with(id));
        questions.put("Answers.replaced", with(id));
        questions.put("Correspondence.informationOn", with(id));
        questions.put("Correspondence.questionsOn", with(id));
        questions.put("Decisions.earlier", with(referral));
        questions.put("Decisions.inForce", with(id));
        questions.put("Decisions.of", with(id));
        questions.put("Drafts.find", with(house.draft(), house.school().subject()));
        questions.put("Drafts.lock", with(house.draft(), house.school().subject()));
        questions.put("Drafts.page", with(house.school().subject(), null, 10));
        questions.put("Families.lock", with(List.of(house.family())));
        questions.put("Forums.find", with(house.forum(), reach));
        questions.put("Forums.lock", with(house.forum(), reach));
        questions.put("Forums.page", with(null, 10));
        questions.put("OverdueReferrals.lock", with(id));
        questions.put("OverdueReferrals.missed", with(LATER, 10));
        questions.put("OverdueReferrals.missedBy", with(house.open(), LATER));
        questions.put("ReferralLists.page", with(narrowing(), null, 10));
        questions.put("Referrals.find", with(id, reach));
        questions.put("Referrals.lock", with(id, reach));
        questions.put("Referrals.lockWithoutFamily", with(id, reach));
        questions.put("Referrals.ofFamily", with(house.family()));
        questions.put("ReferralsOfSubjects.of", with(List.of(house.family())));
        questions.put("UnmetNeeds.page", with(reach, null, null, null, 10));
        questions.put("Worklist.page", with(reach, worklist(), LATER, null, 10));
        return questions;
    }

    /** Its record is the intake's own. */
    private Object narrowing() {
        try {
            var made = Class.forName("uk.earlyhelp.referral.intake.Narrowing").getDeclaredConstructors()[0];
            made.setAccessible(true);
            return made.newInstance(reach, null, new SearchTerms(List.of(), null, null, null, null, null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WorklistQuestion worklist() {
        return new WorklistQuestion(null, null, WorklistQuestion.Due.ANY, null, WorklistQuestion.WaitsFor.DECISION);
    }

    static boolean dependsOnReach(String question, Object[] parameters) {
        return !question.startsWith("Forums.")
                && Arrays.stream(parameters).anyMatch(each -> each instanceof Reach || isNarrowing(each));
    }

    private static boolean isNarrowing(Object parameter) {
        return parameter != null && parameter.getClass().getSimpleName().equals("Narrowing");
    }

    private static Object[] with(Object... parameters) {
        return parameters;
    }
}
