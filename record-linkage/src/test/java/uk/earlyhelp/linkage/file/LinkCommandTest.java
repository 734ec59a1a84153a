package uk.earlyhelp.linkage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.earlyhelp.linkage.generate.AddressBook;

class LinkCommandTest {

    private static final Pattern F1 = Pattern.compile("F1 ([0-9.]+)");

    @TempDir
    Path folder;

    @Test
    void twoFilesOfStrangersAreLinkedAlmostWithoutMistakes() throws IOException {
        var two = new AddressBook(41).two(600, 8);
        var output = run(write("a.csv", two.getFirst()), write("b.csv", two.getLast()));
        assertThat(output).contains("600 and 600 records; 600 pairs are the same person", "Without the identifier");
        assertThat(f1(output)).allMatch(value -> value > 0.99).hasSize(2);
    }

    @Test
    void oneFileIsFreedOfItsDuplicates() throws IOException {
        var output = run(write("one.csv", new AddressBook(42).one(400, 500, 8)));
        assertThat(f1(output)).allMatch(value -> value > 0.985).hasSize(2);
    }

    @Test
    void columnsLabelsAndPairsCanBeNamed() throws IOException {
        var file = Files.writeString(folder.resolve("named.csv"), """
                \ufeffnumber;who;vorname;nachname;born
                1;x;Sebastian;"Pettigrove";1980-02-03
                2;x; sebastian;Pettigrove;19800203
                3;y;Nicola;"O""Brien; the younger";1991-12-31
                """);
        var pairs = Files.writeString(folder.resolve("pairs.csv"), "one;other\n2;1\n");
        var columns = List.of("--separator", ";", "--given", "vorname", "--family", "nachname", "--birth", "born");
        var byCluster = run(Stream.concat(Stream.of(file.toString(), "--cluster", "who"), columns.stream()));
        assertThat(byCluster).contains("3 records; 1 pairs are the same person");
        var byPairs = run(Stream.concat(
                Stream.of(file.toString(), "--id", "number", "--pairs", pairs.toString()), columns.stream()));
        assertThat(byPairs).contains("3 records; 1 pairs are the same person");
    }

    @Test
    void labelsDecideNothing() throws IOException {
        var rows = new AddressBook(43).one(300, 300, 6);
        var links = folder.resolve("links.csv");
        run(Stream.of(write("true.csv", rows), "--links-out", links.toString()));
        var first =
                Files.readAllLines(links).stream().map(line -> line.split(",")).toList();
        var renamed = rows.stream().map(String[]::clone).toList();
        for (int row = 0; row < renamed.size(); row++) {
            renamed.get(row)[0] = "rec-" + row % 7 + "-x-" + row;
        }
        run(Stream.of(write("false.csv", renamed), "--links-out", links.toString()));
        assertThat(Files.readAllLines(links)).hasSameSizeAs(first);
    }

    @Test
    void whatIsWrongIsSaidInASentence() throws IOException {
        assertThat(run("nowhere.csv")).contains("There is no file nowhere.csv");
        var file = write("some.csv", List.of());
        assertThat(run(Stream.of(file, "--given", "nobody"))).contains("There is no column nobody");
        assertThat(run(Stream.of(file, "--threshold", "2"))).contains("--threshold is a probability");
        assertThat(run(Stream.of(file, "--magic", "on"))).contains("Unknown: --magic");
        assertThat(run(Stream.of(file, "--twins", "maybe"))).contains("--twins is on or off");
        var latin = Files.write(
                folder.resolve("latin.csv"), "given_name\nZo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(latin.toString())).contains("is not in UTF-8");
    }

    private String write(String name, List<String[]> rows) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(
                file,
                Stream.concat(Stream.of(AddressBook.HEADER), rows.stream().map(List::of))
                        .map(row -> String.join(", ", row))
                        .collect(Collectors.joining("\n")));
        return file.toString();
    }

    private static String run(String... words) {
        var out = new ByteArrayOutputStream();
        LinkCommand.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String run(Stream<String> words) {
        return run(words.toArray(String[]::new));
    }

    private static List<Double> f1(String output) {
        return F1.matcher(output)
                .results()
                .map(found -> Double.parseDouble(found.group(1)))
                .toList();
    }
}
