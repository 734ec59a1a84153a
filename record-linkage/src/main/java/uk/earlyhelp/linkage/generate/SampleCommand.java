package uk.earlyhelp.linkage.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes made-up files to try the link command on: one with duplicates, two with a partner each. */
public final class SampleCommand {

    private static final int MOST_MISTAKES = 10;

    private SampleCommand() {}

    /** The folder, and a seed if another one than 1 is wanted. */
    public static void main(String... words) throws IOException {
        var folder = Files.createDirectories(Path.of(words[0]));
        long seed = words.length > 1 ? Long.parseLong(words[1]) : 1;
        write(folder.resolve("one.csv"), new AddressBook(seed).one(2000, 3000, MOST_MISTAKES));
        var two = new AddressBook(seed + 1).two(5000, MOST_MISTAKES);
        write(folder.resolve("two-a.csv"), two.getFirst());
        write(folder.resolve("two-b.csv"), two.getLast());
        System.out.println("Written: one.csv, two-a.csv and two-b.csv in " + folder);
    }

    private static void write(Path file, List<String[]> rows) throws IOException {
        Files.writeString(
                file,
                Stream.concat(Stream.of(AddressBook.HEADER), rows.stream().map(List::of))
                        .map(row -> String.join(", ", row))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
