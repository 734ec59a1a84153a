package uk.earlyhelp.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import uk.earlyhelp.local.StartFailure;
import uk.earlyhelp.local.demo.borough.Plan;
import uk.earlyhelp.local.settings.DataFolder;

/** Remembers in the data folder how far the year was lived, so that nothing is done twice and nothing is left half. */
final class Diary {
    private static final String DONE = "done-until";
    private static final String FINISHED = "finished";

    private final Path file;
    private final Path summary;
    private final Properties pages = new Properties();

    private Diary(Path folder) {
        this.file = folder.resolve("diary.properties");
        this.summary = folder.resolve("borough.txt");
    }

    static Diary in(DataFolder data) {
        var diary = new Diary(data.folder("demo"));
        if (Files.exists(diary.file)) {
            try (var reader = Files.newBufferedReader(diary.file)) {
                diary.pages.load(reader);
            } catch (IOException e) {
                throw new StartFailure("%s cannot be read.".formatted(diary.file), e);
            }
        }
        return diary;
    }

    boolean finished() {
        return pages.containsKey(FINISHED);
    }

    String wasFilled() {
        return "the borough is here already, %s referrals from seed %s: nothing was added, and %s lists the hard cases"
                .formatted(pages.getProperty("referrals"), pages.getProperty("seed"), summary);
    }

    /** The plan that was begun earlier, or else this one, which is begun now. */
    Plan begin(Plan wished) {
        if (!pages.containsKey("seed")) {
            pages.setProperty("seed", Long.toString(wished.seed()));
            pages.setProperty("last-day", wished.lastDay().toString());
            pages.setProperty("referrals", Integer.toString(wished.referrals()));
            write();
        }
        return new Plan(
                Long.parseLong(pages.getProperty("seed")),
                LocalDate.parse(pages.getProperty("last-day")),
                Integer.parseInt(pages.getProperty("referrals")));
    }

    boolean lived(LocalDate day) {
        String until = pages.getProperty(DONE);
        return until != null && !day.isAfter(LocalDate.parse(until));
    }

    void turnTo(LocalDate day) {
        pages.setProperty(DONE, day.toString());
        write();
    }

    void finish(String text) {
        pages.setProperty(FINISHED, "true");
        write();
        try {
            Files.writeString(summary, text);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written.".formatted(summary), e);
        }
    }

    private void write() {
        try (var writer = Files.newBufferedWriter(file)) {
            pages.store(writer, null);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be written.".formatted(file), e);
        }
    }
}
