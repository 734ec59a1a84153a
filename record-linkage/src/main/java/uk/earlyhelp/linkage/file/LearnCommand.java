package uk.earlyhelp.linkage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import uk.earlyhelp.linkage.compare.Comparison;
import uk.earlyhelp.linkage.generate.Families;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.weigh.ModelFile;

/** Learns the shipped weights from a made-up county, without looking who is who. */
public final class LearnCommand {

    private static final int PEOPLE = 25_000;

    private LearnCommand() {}

    /** The file to write, and a seed. */
    public static void main(String... words) throws IOException {
        var population = new Families(Long.parseLong(words[1])).population(PEOPLE);
        var profiles = population.stream().map(Profile::of).toList();
        var records = new Records(profiles, profiles.size(), false);
        long[] patterns = Arrays.stream(records.candidates())
                .parallel()
                .map(pair -> Comparison.of(profiles.get(Records.first(pair)), profiles.get(Records.second(pair))))
                .toArray();
        Files.writeString(
                Path.of(words[0]),
                "# Learned from a made-up county of " + PEOPLE + " records by LearnCommand with the seed " + words[1]
                        + ".\n" + ModelFile.write(Learning.learn(records, patterns)));
    }
}
