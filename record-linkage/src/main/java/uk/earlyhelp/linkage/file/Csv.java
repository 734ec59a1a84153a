package uk.earlyhelp.linkage.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file of comma-separated values (RFC 4180) with a header, in UTF-8; blanks around values do not count. */
record Csv(List<String> header, List<String[]> rows) {

    static Csv read(Path file, char separator) throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var header = row(reader, separator);
            if (header == null) {
                throw new WrongFile(file + " is empty");
            }
            header[0] = header[0].replace("\ufeff", "");
            return new Csv(Arrays.asList(header), rows(reader, separator, file, header.length));
        } catch (MalformedInputException wrongEncoding) {
            throw new WrongFile(file + " is not in UTF-8");
        }
    }

    private static List<String[]> rows(BufferedReader reader, char separator, Path file, int columns)
            throws IOException {
        var rows = new ArrayList<String[]>();
        for (var row = row(reader, separator); row != null; row = row(reader, separator)) {
            if (row.length == 1 && row[0].isEmpty()) {
                continue;
            }
            if (row.length > columns) {
                throw new WrongFile(file + ": record " + (rows.size() + 1) + " has more values than the header");
            }
            rows.add(row.length == columns ? row : filled(row, columns));
        }
        return rows;
    }

    private static String[] filled(String[] row, int columns) {
        var filled = Arrays.copyOf(row, columns);
        Arrays.fill(filled, row.length, columns, "");
        return filled;
    }

    /** The next record, which may run over several lines; null at the end. */
    private static String[] row(BufferedReader reader, char separator) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            return null;
        }
        while (isOpen(line)) {
            String more = reader.readLine();
            if (more == null) {
                throw new WrongFile("A quotation mark is never closed");
            }
            line = line + '\n' + more;
        }
        return line.indexOf('"') < 0 ? plain(line, separator) : quoted(line, separator);
    }

    private static boolean isOpen(String line) {
        return line.chars().filter(sign -> sign == '"').count() % 2 == 1;
    }

    private static String[] plain(String line, char separator) {
        var values = new ArrayList<String>();
        int from = 0;
        for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
            values.add(line.substring(from, at).strip());
            from = at + 1;
        }
        values.add(line.substring(from).strip());
        return values.toArray(String[]::new);
    }

    private static String[] quoted(String line, char separator) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        boolean inside = false;
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (sign == '"' && inside && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                value.append(line.charAt(++at));
            } else if (sign == '"') {
                inside = !inside;
            } else if (sign == separator && !inside) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString().strip());
        return values.toArray(String[]::new);
    }
}
