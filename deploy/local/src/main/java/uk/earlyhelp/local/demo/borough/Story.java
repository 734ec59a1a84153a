package uk.earlyhelp.local.demo.borough;

import java.util.List;
import java.util.Optional;

/**
 * One referral and everything that follows, in the order of time; the first step is its arrival.
 *
 * @param number counted from 0 in the order of arrival
 * @param repeatOf the number of the family's earlier referral
 * @param hardCase which one this is, if it is one
 */
public record Story(
        int number, Source source, Optional<Integer> repeatOf, Optional<HardCase> hardCase, List<Step> steps) {

    public Story {
        steps = List.copyOf(steps);
    }

    public Form form() {
        return ((Step.Submit) steps.getFirst()).form();
    }
}
