package kz.bagalau.evaluation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.evaluation.exchange.PackageFault.Kind;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExchangePackageTest {

    private static final String COUNCIL = "example";
    private static final String STAFF = "staff.csv";
    private static final String MADE = "2026-10-05T04:00:00Z";

    private final Map<String, byte[]> files =
            new LinkedHashMap<>(Map.of(STAFF, bytes("Тегі;Аты\nҮлгібаев;Үлгі\n"), "schedule.json", bytes("{}")));

    @Test
    void what_was_packed_is_read_again_byte_for_byte() {
        byte[] archive = ExchangePackage.write(manifest(), files, MADE);

        Map<String, byte[]> read = ExchangePackage.read(archive, COUNCIL, STAFF);

        assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(files.keySet());
        files.forEach((name, content) -> assertThat(read.get(name)).isEqualTo(content));
    }

    @Test
    void a_file_that_was_changed_or_taken_out_or_put_in_after_packing_is_found() throws IOException {
        byte[] manifest = manifest().written(files, MADE);

        assertThat(faults(zip(Map.of(
                        "manifest.json", manifest, STAFF, bytes("Тегі;Аты\nБасқа;Біреу\n"), "more.txt", bytes("")))))
                .containsExactlyInAnyOrder(
                        new PackageFault(Kind.HASH_DIFFERS, STAFF),
                        new PackageFault(Kind.MISSING, "schedule.json"),
                        new PackageFault(Kind.UNEXPECTED, "more.txt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../staff.csv",
                "/etc/passwd",
                "..\\staff.csv",
                "C:\\staff.csv",
                "a/b.csv",
                "con\u0000.csv",
                "sta\u202eff.csv",
                ".hidden",
                "folder/"
            })
    void a_name_that_leads_elsewhere_or_hides_something_is_refused(String name) throws IOException {
        Map<String, byte[]> with = new LinkedHashMap<>(files);
        with.put(name, bytes("x"));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "manifest.json", PackageManifest.of(COUNCIL, "2026-Q3", with).written(with, MADE));
        entries.putAll(with);

        assertThat(faults(zip(entries))).extracting(PackageFault::kind).contains(Kind.UNSAFE_NAME);
    }

    @Test
    void an_archive_that_swells_is_stopped_before_it_fills_the_memory() throws IOException {
        Map<String, byte[]> swelling = new LinkedHashMap<>(files);
        swelling.put("zeros.bin", new byte[40 * 1024 * 1024]);
        byte[] archive = ExchangePackage.write(PackageManifest.of(COUNCIL, "2026-Q3", swelling), swelling, MADE);
        assertThat(archive.length).isLessThan(1024 * 1024);

        assertThat(faults(archive)).contains(new PackageFault(Kind.SWELLS, "zeros.bin"));
    }

    @Test
    void too_many_files_and_too_many_bytes_are_refused() throws IOException {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int number = 0; number < 30; number++) {
            many.put("file" + number + ".txt", bytes("x"));
        }
        byte[] large = new byte[ExchangePackage.MOST_BYTES + 1];
        new Random(7).nextBytes(large);

        assertThat(faults(zip(many))).extracting(PackageFault::kind).contains(Kind.TOO_MANY_FILES);
        assertThat(faults(large)).containsExactly(PackageFault.of(Kind.TOO_LARGE));
    }

    @Test
    void what_is_no_archive_or_has_no_manifest_or_one_that_nobody_can_read_is_refused() throws IOException {
        byte[] whole = ExchangePackage.write(manifest(), files, MADE);

        assertThat(faults(bytes("Тегі;Аты"))).containsExactly(PackageFault.of(Kind.UNREADABLE));
        assertThat(faults(Arrays.copyOf(whole, 90)))
                .extracting(PackageFault::kind)
                .contains(Kind.UNREADABLE);
        assertThat(faults(zip(files))).containsExactly(PackageFault.of(Kind.NO_MANIFEST));
        for (String manifest : List.of("", "[]", "{}", "{\"files\":{}}", "{\"files\":[1]}")) {
            assertThat(faults(zip(Map.of("manifest.json", bytes(manifest)))))
                    .as(manifest)
                    .containsExactly(PackageFault.of(Kind.MANIFEST_UNREADABLE));
        }
    }

    @Test
    void another_council_another_version_and_no_staff_are_told_at_once() throws IOException {
        String manifest = "{\"format\":\"bagalau-exchange\",\"version\":2,\"council\":\"somebody-else\",\"files\":[]}";

        assertThat(faults(zip(Map.of("manifest.json", bytes(manifest)))))
                .containsExactlyInAnyOrder(
                        PackageFault.of(Kind.OTHER_FORMAT),
                        new PackageFault(Kind.OTHER_COUNCIL, "somebody-else"),
                        new PackageFault(Kind.NO_STAFF, STAFF));
    }

    private PackageManifest manifest() {
        return PackageManifest.of(COUNCIL, "2026-Q3", files);
    }

    private static List<PackageFault> faults(byte[] archive) {
        Refused refused = catchThrowableOfType(Refused.class, () -> ExchangePackage.read(archive, COUNCIL, STAFF));
        assertThat(refused).as("it is refused").isNotNull();
        return ((ExchangeRefusal.PackageFaulty) refused.refusal()).faults();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
