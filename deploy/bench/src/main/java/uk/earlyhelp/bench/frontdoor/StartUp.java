package uk.earlyhelp.bench.frontdoor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.earlyhelp.bench.load.Spread;
import uk.earlyhelp.local.parts.ServicePart;

/** How long a service takes from the start of its process to its first ready answer, and what it then holds. */
record StartUp(ServicePart service) {

    private static final int STARTS = 5;
    private static final int IDLE_SECONDS = 30;

    void measure(Report report) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            service.stop();
            long begin = System.nanoTime();
            service.start();
            seconds.add((System.nanoTime() - begin) / 1e9);
        }
        report.line("start to ready, s               %s", Spread.of(seconds).text("%.2f"));
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        report.line("resident after %d s idle, MiB   %.0f", IDLE_SECONDS, residentMebibytes(service.processNumber()));
    }

    private static double residentMebibytes(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }
}
