package uk.earlyhelp.linkage.decide;

/**
 * What two records look like together.
 *
 * @param pattern the level of each field, see {@link uk.earlyhelp.linkage.compare.Pattern}
 * @param weight the sum of the weights in bits, without the prior
 * @param probability that they are the same person, 0 to 1
 * @param verdict what the machine may do
 * @param doubt why the machine must not link although the probability would allow it, or {@link Doubt#NONE}
 */
public record Assessment(long pattern, double weight, double probability, Verdict verdict, Doubt doubt) {}
