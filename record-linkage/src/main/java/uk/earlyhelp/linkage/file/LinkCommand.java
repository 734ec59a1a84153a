package uk.earlyhelp.linkage.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import uk.earlyhelp.linkage.person.Profile;
import uk.earlyhelp.linkage.weigh.ModelFile;

/** Links two files of people or de-duplicates one, learns from them without their labels, and says how well it did. */
public final class LinkCommand {

    private static final String HELP = """
            De-duplicates one file of people or links two, and compares the outcome with the labels in them.

              make link FILE=people.csv [OPTIONS="..."]
              make link FILE=one.csv WITH=other.csv [OPTIONS="..."]

            Files are CSV in UTF-8 with a header. Columns are recognised by the usual headings (among them those of the
            FEBRL sets); others are named:
              --given --family --birth (yyyymmdd or yyyy-mm-dd) --sex --number --street --place --suburb --postcode
              --region --phone --identifier --id    each with the heading of its column
            What is true, looked at only after everything is decided:
              --cluster HEADING        the column with the same value for the same person, or
              --label-pattern REGEX    the part of the id (or of the cluster) that is the person; its first group counts;
                                       without both: ^(rec-\\d+)- as in rec-1070-dup-0, or
              --pairs FILE             a CSV whose first two columns are the ids of each true pair
            How it decides:
              --threshold 0.95         the probability from which a pair is linked
              --one-to-one on|off      each record has at most one partner; on for two files, off means any number
              --twins on|off           the twin rule; on where sex is known, because then the file can hold twins apart
              --separator ,            between values
            What it leaves behind:
              --weights-out FILE       the weights that it learned
              --links-out FILE         the ids of the linked pairs
            """;

    private LinkCommand() {}

    public static void main(String... words) {
        System.exit(run(System.out, words));
    }

    /** Returns 0, or 1 after saying what is wrong. */
    static int run(PrintStream out, String... words) {
        if (words.length == 0 || List.of(words).contains("--help")) {
            out.print(HELP);
            return words.length == 0 ? 1 : 0;
        }
        try {
            run(out, Options.read(words));
            return 0;
        } catch (WrongFile wrong) {
            out.println(wrong.getMessage());
        } catch (NoSuchFileException missing) {
            out.println("There is no file " + missing.getFile());
        } catch (IOException unreadable) {
            out.println("Cannot be read: " + unreadable.getMessage());
        }
        return 1;
    }

    private static void run(PrintStream out, Options options) throws IOException {
        var files = new ArrayList<PeopleFile>();
        for (var path : options.files()) {
            files.add(PeopleFile.read(path, options));
        }
        boolean two = files.size() == 2;
        int left = files.getFirst().size();
        var ids = files.stream().flatMap(file -> file.ids().stream()).toList();
        var labels = files.stream().flatMap(file -> file.labels().stream()).toList();
        var truth = options.pairs() != null
                ? Truth.byPairs(options.pairs(), options.separator(), ids, left, two)
                : Truth.byLabel(labels, left, two);
        out.printf(
                Locale.ROOT,
                "%s records; %,d pairs are the same person%n",
                files.stream().map(file -> "%,d".formatted(file.size())).collect(Collectors.joining(" and ")),
                truth.pairs());
        boolean identified = files.stream().anyMatch(PeopleFile::hasIdentifiers);
        long[] links = judge(out, options, files, false, truth);
        if (identified) {
            links = judge(out, options, files, true, truth);
        }
        leave(options, ids, links);
    }

    private static long[] judge(
            PrintStream out, Options options, List<PeopleFile> files, boolean identifier, Truth truth)
            throws IOException {
        long start = System.nanoTime();
        List<Profile> all = files.stream()
                .flatMap(file -> file.profiles(identifier).stream())
                .toList();
        var records = new Records(all, files.getFirst().size(), files.size() == 2);
        var linkage = new Linkage(records, options);
        long[] links = linkage.conclusions();
        out.printf(
                Locale.ROOT,
                "%nWith%s the identifier (threshold %.2f, one to one %s, twin rule %s; %,d pairs compared, %.1f s)%n",
                identifier ? "" : "out",
                options.threshold(),
                linkage.oneToOne() ? "on" : "off",
                linkage.twins() ? "on" : "off",
                linkage.candidates(),
                (System.nanoTime() - start) / 1e9);
        out.println(Score.of(links, truth, records.pairs()).text());
        if (options.weights() != null) {
            Files.writeString(options.weights(), ModelFile.write(linkage.model()));
        }
        return links;
    }

    private static void leave(Options options, List<String> ids, long[] links) throws IOException {
        if (options.out() != null) {
            Files.writeString(
                    options.out(),
                    LongStream.of(links)
                            .mapToObj(pair -> ids.get(Records.first(pair)) + "," + ids.get(Records.second(pair)))
                            .collect(Collectors.joining("\n", "first,second\n", "\n")));
        }
    }
}
