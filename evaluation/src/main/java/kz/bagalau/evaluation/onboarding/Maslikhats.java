package kz.bagalau.evaluation.onboarding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.methodology.LawText;

/**
 * The shipped register of the maslikhats of the Republic, with the source of each line; what it counts, where it is from
 * and what is doubtful stands in the README beside the file. A value: it is read once and never changes.
 */
public final class Maslikhats {

    private static final String FILE = "councils-kz.csv";
    private static final Maslikhats SHIPPED = read();

    private final List<Maslikhat> all;
    private final Map<String, Maslikhat> byCode;

    private Maslikhats(List<Maslikhat> all) {
        this.all = all;
        this.byCode = all.stream().collect(Collectors.toMap(Maslikhat::code, Function.identity()));
    }

    /** The register that comes with the portal. */
    public static Maslikhats shipped() {
        return SHIPPED;
    }

    /** Every line, in the order of the file: a region, its cities, its districts. */
    public List<Maslikhat> all() {
        return all;
    }

    /** The maslikhats of a region of the portal, its own first. */
    public List<Maslikhat> of(String regionCode) {
        return all.stream().filter(each -> each.regionCode().equals(regionCode)).toList();
    }

    /** The line of this code. */
    public Optional<Maslikhat> get(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Maslikhats read() {
        try (InputStream in = Objects.requireNonNull(Maslikhats.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Maslikhats(rows.stream().map(Maslikhats::line).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Maslikhat line(NamedCsvRecord row) {
        return new Maslikhat(
                row.getField("code"),
                MaslikhatLevel.valueOf(row.getField("level")),
                new LawText(row.getField("name_kk"), row.getField("name_ru"), null),
                new LawText(row.getField("region_kk"), row.getField("region_ru"), null),
                row.getField("parent_code"),
                row.getField("source"));
    }
}
