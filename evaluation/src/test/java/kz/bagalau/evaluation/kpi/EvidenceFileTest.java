package kz.bagalau.evaluation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceFileTest {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({
        "есеп.pdf, есеп.pdf",
        "Есеп.PDF, Есеп.PDF",
        "report.exe, report.exe.pdf",
        "../../etc/есеп.pdf, есеп.pdf",
        "C:\\Users\\hr\\есеп.pdf, есеп.pdf",
        "'e\u202Efdp.txt', efdp.txt.pdf",
        "'.pdf', pdf.pdf",
        "'a\"b<c>|?*.pdf', a_b_c____.pdf",
        "'  есеп   2026 .pdf', есеп 2026.pdf",
        "'', pdf.pdf",
    })
    void a_name_is_cleaned_and_ends_as_its_bytes_say(String named, String kept) {
        assertThat(EvidenceFile.of(named, PDF).name()).isEqualTo(kept);
    }

    @Test
    void a_name_of_ten_thousand_signs_keeps_its_beginning_and_its_ending() {
        String kept = EvidenceFile.of("📎".repeat(10_000) + ".pdf", PDF).name();

        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(120);
        assertThat(kept).startsWith("📎").endsWith(".pdf");
    }

    @Test
    void the_kind_is_told_by_the_bytes() throws IOException {
        assertThat(kind(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0}))
                .isEqualTo(EvidenceFile.Kind.PNG);
        assertThat(kind(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo(EvidenceFile.Kind.JPEG);
        assertThat(kind(archive("[Content_Types].xml", "", "word/document.xml", "")))
                .isEqualTo(EvidenceFile.Kind.DOCX);
        assertThat(kind(archive("[Content_Types].xml", "", "xl/workbook.xml", "")))
                .isEqualTo(EvidenceFile.Kind.XLSX);
        assertThat(kind(archive("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(EvidenceFile.Kind.ODT);
        assertThat(kind(archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(EvidenceFile.Kind.ODS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ an executable", "<html><script>", "plain words", "PK", "%PDF"})
    void what_is_none_of_the_kinds_is_not_taken_whatever_its_name_says(String bytes) {
        assertRefused("есеп.pdf", bytes.getBytes(StandardCharsets.UTF_8), EvidenceRefusal.EvidenceOfOtherKind.class);
    }

    @Test
    void an_archive_that_is_no_document_is_not_taken() throws IOException {
        assertRefused("есеп.docx", archive("readme.txt", "x"), EvidenceRefusal.EvidenceOfOtherKind.class);
        assertRefused(
                "есеп.odt",
                archive("mimetype", "application/vnd.oasis.opendocument.graphics"),
                EvidenceRefusal.EvidenceOfOtherKind.class);
    }

    @Test
    void a_document_with_a_programme_in_it_is_not_taken() throws IOException {
        assertRefused(
                "есеп.docx",
                archive("word/document.xml", "", "word/vbaProject.bin", "x"),
                EvidenceRefusal.EvidenceUnsafe.class);
    }

    @Test
    void an_archive_that_swells_is_not_taken() throws IOException {
        assertRefused(
                "есеп.docx",
                archive("word/document.xml", "0".repeat(101 * 1024 * 1024)),
                EvidenceRefusal.EvidenceUnsafe.class);
    }

    @Test
    void an_empty_file_and_one_of_more_than_ten_megabytes_are_not_taken() {
        byte[] largest = new byte[EvidenceFile.MOST_BYTES];
        System.arraycopy(PDF, 0, largest, 0, PDF.length);
        byte[] larger = new byte[EvidenceFile.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, larger, 0, PDF.length);

        assertThat(EvidenceFile.of("есеп.pdf", largest).kind()).isEqualTo(EvidenceFile.Kind.PDF);
        assertRefused("есеп.pdf", larger, EvidenceRefusal.EvidenceTooLarge.class);
        assertRefused("есеп.pdf", new byte[0], EvidenceRefusal.EvidenceEmpty.class);
    }

    @Test
    void bytes_that_are_no_longer_those_that_came_in_are_not_shown() throws ReflectiveOperationException {
        KpiAttachment kept = KpiAttachment.of(
                UUID.randomUUID(), UUID.randomUUID(), EvidenceFile.of("есеп.pdf", PDF), "Кадр", Instant.EPOCH);
        assertThat(kept.verified()).isEqualTo(PDF);
        assertThat(kept.sha256()).hasSize(64);

        var content = KpiAttachment.class.getDeclaredField("content");
        content.setAccessible(true);
        ((byte[]) content.get(kept))[9] = 'X';

        assertThatThrownBy(kept::verified)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(EvidenceRefusal.EvidenceDamaged.class));
    }

    private static EvidenceFile.Kind kind(byte[] bytes) {
        return EvidenceFile.of("файл", bytes).kind();
    }

    private static void assertRefused(String name, byte[] bytes, Class<? extends EvidenceRefusal> why) {
        assertThatThrownBy(() -> EvidenceFile.of(name, bytes))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
    }

    private static byte[] archive(String... namesAndParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (int place = 0; place < namesAndParts.length; place += 2) {
                archive.putNextEntry(new ZipEntry(namesAndParts[place]));
                archive.write(namesAndParts[place + 1].getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
