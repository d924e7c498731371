package kz.bagalau.evaluation.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the files of the demo. */
record DemoFolder(Path path) {

    /** The rows of a file of the folder; none when there is no such file. */
    List<NamedCsvRecord> rows(String file) {
        Path csv = path.resolve(file);
        if (!Files.isRegularFile(csv)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list of people of a council, in whichever format it lies there. */
    Optional<Path> people(String council) {
        return Stream.of("staff.csv", "staff.xlsx")
                .map(file -> path.resolve(council).resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
